import {idOf, step, type Entry, type Session} from '../../dialog/index.js';
import {NONE, type Family} from '../diagram.js';
import {MONTH} from '../answer.js';
import type {Exploration} from '../exploration.js';
import {pathsOf} from '../paths.js';
import type {Record} from '../record.js';
import {real, shortest, witnessOf} from '../witness.js';

/**
 * Concerns that a later answer lowers, help that comes late or goes away, and what is asked after a stop.
 *
 * @param explorations - Of the same check-in: what is so in one of them can be.
 */
export const checkConcerns = (
  explorations: readonly [Exploration, ...Exploration[]],
  record: Record,
): void => {
  const {look, find} = record;
  const [first] = explorations;
  const someReal = (familyIn: (exploration: Exploration) => Family | undefined): Part | undefined =>
    explorations
      .map((exploration) => ({exploration, family: familyIn(exploration) ?? NONE}))
      .find(({exploration, family}) => real(exploration, family) !== NONE);
  first.checkIn.script.interrupts.forEach(({id, action}, index) => {
    const path = `script.interrupts[${index}]`;
    const raised = someReal(({decisions}) => decisions.get(`${path}.when`)?.holds);
    if (raised) checkKept(raised, record, id, path);
    if (action !== 'note') {
      look('help-late');
      const late = someReal((one) => one.late.get(id));
      if (late) {
        find('help-late', {
          path: `${path}.nodes`,
          message: `"${id}" can be raised without help being shown before the conversation goes on.`,
          fix: 'Begin its block with a node of kind "say" that has "help".',
          ...witnessOf(late.exploration, late.family, `"${id}" was raised, and no help was shown.`),
        });
      }
    }
    if (action === 'stop') {
      look('after-stop');
      const after = someReal(({goesOn}) => goesOn.get(id));
      if (after) {
        find('after-stop', {
          path: `${path}.nodes`,
          message: `The conversation goes on after "${id}", which is to stop it.`,
          fix: 'Let every way through its block come to a node of kind "end".',
          ...witnessOf(
            after.exploration,
            after.family,
            `"${id}" was raised, and its block is left.`,
          ),
        });
      }
    }
  });
  look('concern-clears', 0);
  checkRoutes(first, record);
};

/** Some of the conversations of an exploration. */
interface Part {
  readonly exploration: Exploration;
  readonly family: Family;
}

/** Whether what is raised stays so, whatever any answer that it rests on is changed to. */
const checkKept = (
  {exploration, family}: Part,
  {look, find}: Record,
  id: string,
  path: string,
): void => {
  const held = shortest(exploration, family);
  const concern = held?.session.raised.find(({interrupt}) => interrupt.id === id);
  for (const address of concern?.basis ?? []) {
    for (const entry of changesAt(exploration, address)) {
      look('concern-clears');
      if (!held) continue;
      const session = step(held.session, {...entry, at: held.session.opened.at});
      if (session.raised.some(({interrupt}) => interrupt.id === id)) continue;
      find('concern-clears', {
        path,
        message: `"${id}" is not raised any more once "${address}" is changed.`,
        fix: 'Let it rest on what was ever said.',
        witness: {log: session.log, shows: `"${id}" was raised, and is not any more.`},
      });
    }
  }
};

/** Every other way to leave a question that was answered. */
const changesAt = ({space}: Exploration, address: string): readonly Entry[] => {
  const about = {node: address, at: ''};
  const said = (space.at(address)?.answers ?? []).flatMap(({value}): readonly Entry[] =>
    value === undefined || value === MONTH ? [] : [{kind: 'said', ...about, value}],
  );
  return [
    ...said,
    {kind: 'skipped', ...about},
    {kind: 'withdrawn', ...about},
    {kind: 'held', ...about},
  ];
};

/** Help that a route leads to and no interrupt: another answer takes it away again. */
const checkRoutes = (exploration: Exploration, {look, find}: Record): void => {
  const {places, reached, checkIn} = exploration;
  const paths = pathsOf(checkIn.script);
  for (const [id, {node, interrupt}] of places) {
    if (node.kind !== 'say' || !node.help || interrupt !== undefined) continue;
    look('concern-clears');
    const held = shortest(exploration, reached.get(id) ?? NONE);
    const cleared = held && changedAway(exploration, held.session, id);
    if (!cleared) continue;
    find('concern-clears', {
      path: paths.get(id) ?? id,
      message: `The help of "${id}" is led to by a route: another answer takes it away, and nothing stays raised.`,
      fix: 'Raise it by an interrupt, whose block shows the help.',
      witness: {log: cleared.log, shows: `"${id}" was shown, and is not any more.`},
    });
  }
};

/** The same conversation with one answer changed, so that a node is on its way no more. */
const changedAway = (
  exploration: Exploration,
  session: Session,
  id: string,
): Session | undefined => {
  const answered = session.turns.filter(({reply}) => reply).toReversed();
  return answered
    .flatMap(({address}) => changesAt(exploration, address))
    .map((entry) => step(session, {...entry, at: session.opened.at}))
    .find(
      (changed) =>
        changed !== session &&
        changed.raised.length === 0 &&
        !changed.turns.some(({address}) => idOf(address) === id),
    );
};
