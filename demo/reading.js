// @ts-check
// A result on a page, to be read: what to talk about and why, what was said about safety, every answer, and the JSON.
import {limits, meanings} from '../dist/ipt/index.js';

/** @import {CheckInResult} from '../src/index.js' */
/** @typedef {CheckInResult['areas'][number]} Finding */
/** @typedef {CheckInResult['answers'][number]} Answer */

const AREAS = {
  grief: 'A death',
  'role-dispute': 'Trouble with somebody',
  'role-transition': 'A change in life',
  'interpersonal-deficits': 'Loneliness',
};

const RATINGS = ['nothing said for it', 'in the background', 'present', 'present, strongly tied'];

/** @type {Record<Finding['state'], string>} */
const STATES = {
  indicated: '',
  possible: '',
  'not-indicated': '',
  'not-assessed': 'not asked',
  declined: 'asked, not answered',
  'not-rated': 'not rated',
};

const BY = {
  rating: 'More was said for it than for the others.',
  pick: 'As much was said for another; the person picked this one.',
  'pick-within': 'The person picked it, and the clinic lets that count.',
  onset: 'As much was said for another; this lies closer to when the low mood began.',
  link: 'As much was said for another; the person ties this one more to the low mood.',
  order: 'As much was said for another: only a fixed order puts it first.',
};

const NO_LEAD = {
  stopped: 'The questions stopped for safety, so no order is given.',
  'low-information': 'Too few of the opening questions were answered to give an order.',
  'no-clear-focus': 'No area stands out.',
  'not-rated': 'This clinic has ratings turned off.',
};

/** @type {Record<string, string>} */
const CONCERNS = {
  s1: 'Said that there are thoughts of being dead or of ending life',
  's1-typed': 'Wrote what reads like such thoughts, and was asked',
  's1-typed-past': 'Wrote of such thoughts in the past, or denied them',
  's1-retract': 'Took that back, and was asked again',
  s2: 'Said that they may act on such thoughts, or are not safe now',
  's2-typed': 'Wrote what reads like a plan, and was asked',
  s3: 'Said that they may hurt somebody else',
  's3-typed': 'Wrote what reads like harm to somebody else, and was asked',
  s4: 'Does not feel safe with somebody, or is not sure',
  's4-typed': 'Wrote what reads like being hurt or afraid, and was asked',
  s5: 'Hears or sees what others do not, feels watched, or is sleepless and full of energy',
  's5-typed': 'Wrote what reads like that, and was asked',
  s6: 'Cannot control drinking or drugs',
  's6-typed': 'Wrote what reads like that, and was asked',
  's6-now': 'Was drunk or high: nothing else was kept',
  s7: 'Is younger than the page is made for',
  's7-young': 'Is under 18; the words were those for adults',
  s8: 'Somebody helped to answer',
  's8-unsure': 'Was not sure what this is for',
  s9: 'Hurts themselves or wants to, without a wish to die',
  's9-typed': 'Wrote what reads like that, and was asked',
  s10: 'Somebody close died by suicide',
  's10-typed': 'Wrote that somebody died by suicide',
  s11: 'Has frightening thoughts or voices about a baby',
  's11-typed': 'Wrote what reads like that, and was asked',
  s12: 'Has lost weight fast, faints, or throws up on purpose',
  's12-typed': 'Wrote what reads like that, and was asked',
  'other-typed': 'Wrote that somebody else may be at risk',
};

/** @type {Record<string, string>} */
const SUITABILITY = {
  psychosis: 'voices, or feeling watched',
  mania: 'days with little sleep and much energy',
  substance: 'drinking or drugs',
  body: 'weight, fainting or throwing up',
  'self-harm': 'self-harm',
  unwilling: 'would rather not talk about people',
  unable: 'cannot come every week',
  'other-thoughts': 'wants help with thoughts or worries',
  'other-self-worth': 'wants help with self-worth',
  'other-attachment': 'finds it hard to trust or be close',
};

const ASKED = {
  answered: 'asked and answered',
  skipped: 'asked, not answered',
  'not-asked': 'not asked',
};

/**
 * @param {CheckInResult} result
 * @returns {readonly Element[]}
 */
export const reading = (result) => {
  const json = JSON.stringify(result, null, 2);
  return [
    facts(result),
    safety(result),
    block('Possible areas to discuss', begin(result), areas(result)),
    el('details', {}, el('summary', {}, `Answers (${result.answers.length})`), answers(result)),
    el(
      'details',
      {},
      el('summary', {}, `The JSON (${(json.length / 1024).toFixed(1)} kB)`),
      el('pre', {tabIndex: 0}, json),
    ),
  ];
};

/** @param {CheckInResult} result */
const facts = ({status, revision, answers, completedAt, script, integrity}) =>
  el(
    'dl',
    {className: 'facts-of-result'},
    ...pair('Status', revision > 1 ? `${status}, revision ${revision}` : status),
    ...pair(
      'At',
      completedAt === null
        ? 'not yet'
        : `${completedAt.slice(0, 10)}, ${completedAt.slice(11, 16)}`,
    ),
    ...pair('Answers', `${answers.filter(isSaid).length} of ${answers.length} questions`),
    ...pair(
      'Made by',
      `${script.id} ${script.version}, ${script.rules.id} ${script.rules.version}`,
    ),
    ...pair('Digest', `${integrity.sha256.slice(0, 16)}…`),
  );

/** @param {CheckInResult} result */
const safety = ({safety: {asked, concerns, typed, helpShown}, suitability, ...result}) =>
  block(
    'Safety',
    el('p', {}, `The question about safety was ${ASKED[asked]}.`),
    concerns.length === 0
      ? el('p', {className: 'open'}, 'Nothing was raised. That is not an all-clear.')
      : el(
          'ul',
          {className: 'plain'},
          ...concerns.map(({rule, action, at, basis}) =>
            el(
              'li',
              {className: 'area'},
              el('b', {}, CONCERNS[rule] ?? rule),
              ` (${action}, ${at.slice(11, 16)})`,
              quotes(basis, result.answers),
            ),
          ),
        ),
    ...(typed.length > 0
      ? [
          el('p', {}, 'Found in what was typed, by fixed phrases: '),
          el(
            'ul',
            {className: 'plain'},
            ...typed.map(({words, fact, rule}) => el('li', {}, `“${words}” (${fact}, ${rule})`)),
          ),
        ]
      : []),
    ...(helpShown.length > 0 ? [el('p', {className: 'open'}, 'Help was shown right away.')] : []),
    el('p', {className: 'open'}, besides(suitability)),
  );

/** @param {CheckInResult['suitability']} suitability */
const besides = (suitability) => {
  const said = suitability.filter(({holds}) => holds === 'yes').map(({rule}) => SUITABILITY[rule]);
  return said.length > 0
    ? `To know before treatment: ${said.join('; ')}.`
    : 'Nothing was said that may make usual treatment hard.';
};

/** @param {CheckInResult} result */
const begin = ({ranking: {outcome, lead, further, by}}) => {
  if (outcome !== 'lead' || !lead) return el('p', {}, outcome === 'lead' ? '' : NO_LEAD[outcome]);
  return el(
    'p',
    {className: 'begin'},
    'Perhaps begin with',
    el('strong', {}, AREAS[lead]),
    by ? BY[by] : '',
    further ? ` Then: ${AREAS[further].toLowerCase()}.` : '',
  );
};

/** @param {CheckInResult} result */
const areas = (result) =>
  el('ul', {className: 'areas'}, ...result.areas.map((finding) => area(finding, result)));

/**
 * @param {Finding} finding
 * @param {CheckInResult} result
 */
const area = ({area, state, rating, upTo, clues, caps}, result) => {
  const yes = clues.filter(({holds}) => holds === 'yes');
  const open = clues.filter(({holds}) => holds === 'unknown').length;
  const notes = [
    ...caps
      .filter(({holds}) => holds === 'yes')
      .map(({id, atMost}) => `At most “${RATINGS[atMost]}”: ${why(limits, id)}`),
    ...(rating !== null && upTo !== null && upTo > rating
      ? [`Open: ${open} of ${clues.length} points. With them it could be “${RATINGS[upTo]}”.`]
      : []),
  ];
  const head = [
    el('h4', {}, AREAS[area]),
    el(
      'span',
      {className: 'rating'},
      ...(rating === null ? [STATES[state]] : [dots(rating), el('b', {}, RATINGS[rating] ?? '')]),
    ),
  ];
  return el(
    'li',
    {className: 'area'},
    el('header', {}, ...head),
    ...notes.map((note) => el('p', {className: 'open'}, note)),
    ...(yes.length === 0
      ? []
      : [
          el(
            'details',
            {open: result.ranking.lead === area},
            el('summary', {}, yes.length === 1 ? 'One reason' : `${yes.length} reasons`),
            el('ul', {className: 'evidence'}, ...yes.map((clue) => evidence(clue, result))),
          ),
        ]),
  );
};

/**
 * What speaks for an area, with the person's own answers.
 *
 * @param {Finding['clues'][number]} clue
 * @param {CheckInResult} result
 */
const evidence = ({clue, item, basis}, result) => {
  const whom = about(item, result);
  return el(
    'li',
    {},
    ...(whom === undefined ? [] : [el('b', {dir: 'auto'}, whom), ': ']),
    why(meanings, clue),
    quotes(basis, result.answers),
  );
};

/** @param {number} rating */
const dots = (rating) => {
  const row = el(
    'span',
    {className: 'dots'},
    ...[1, 2, 3].map((step) => el('i', {className: step <= rating ? 'on' : ''})),
  );
  row.setAttribute('aria-hidden', 'true');
  return row;
};

/**
 * @param {Readonly<Record<string, {why: string}>>} reasons
 * @param {string} id
 */
const why = (reasons, id) => reasons[id]?.why ?? id;

/**
 * Who or what a clue is about: the name that was given, or the words of the answer that was chosen.
 *
 * @param {string | undefined} item
 * @param {CheckInResult} result
 */
const about = (item, {items, answers}) => {
  const named = items.find(({id}) => id === item)?.name;
  const chosen = answers.flatMap(({value}) => (value?.type === 'codes' ? value.codes : []));
  return named ?? chosen.find(({code}) => code === item)?.text;
};

/** @param {CheckInResult} result */
const answers = ({answers}) =>
  el(
    'ol',
    {className: 'answers'},
    ...answers.map((answer) =>
      el(
        'li',
        {},
        el('p', {className: 'asked'}, answer.asked),
        isSaid(answer)
          ? el('p', {dir: 'auto'}, inWords(answer))
          : el('p', {className: 'unsaid'}, answer.state === 'skipped' ? 'Skipped' : 'Held back'),
      ),
    ),
  );

/** @param {Answer} answer */
const isSaid = ({value}) => value !== undefined;

/**
 * The person's own answers, in quotation marks.
 *
 * @param {readonly string[]} basis
 * @param {CheckInResult['answers']} answers
 */
const quotes = (basis, answers) => {
  const said = answers.filter((answer) => basis.includes(answer.linkId) && isSaid(answer));
  return el(
    'p',
    {className: 'said'},
    ...said.flatMap((answer) => {
      const isBare = answer.value?.type === 'month' || answer.value?.type === 'number';
      const words = isBare ? `${answer.asked} ${inWords(answer)}` : inWords(answer);
      return [el('q', {dir: 'auto'}, words), ' '];
    }),
  );
};

/**
 * @param {Answer} answer
 * @returns {string}
 */
const inWords = ({value}) => {
  switch (value?.type) {
    case 'code':
    case 'text':
      return value.text;
    case 'codes':
      return value.codes.map(({text}) => text).join('; ');
    case 'items':
      return value.items.map(({name}) => name).join(', ') || 'nobody';
    case 'number':
      return String(value.number);
    case 'month':
      return inMonths(value.month);
    case undefined:
      return '';
  }
};

/**
 * A month or a year; a calendar month has no time zone, so it is written in that of its reckoning.
 *
 * @param {string} month
 */
const inMonths = (month) => {
  if (month === 'always') return 'As long as I can remember';
  if (month === 'unsure') return 'Not sure';
  if (!month.includes('-')) return month;
  return new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
    new Date(month),
  );
};

/**
 * @param {string} title
 * @param {...Element} content
 */
const block = (title, ...content) =>
  el('section', {className: 'block'}, el('h3', {}, title), ...content);

/**
 * @param {string} term
 * @param {string} description
 */
const pair = (term, description) => [el('dt', {}, term), el('dd', {}, description)];

/**
 * Elements are made one by one: what a person wrote is never parsed as HTML.
 *
 * @param {string} tag
 * @param {Partial<HTMLElement & HTMLDetailsElement>} properties
 * @param {...(Node | string)} children
 */
const el = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
