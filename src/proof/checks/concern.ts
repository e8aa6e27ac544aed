import {idOf, step, type Entry, type Session} from '../../dialog/index.js';
import {NONE} from '../diagram.js';
import {MONTH} from '../answer.js';
import type {Exploration} from '../exploration.js';
import {pathsOf} from '../paths.js';
import type {Record} from '../record.js';
import {real, shortest, witnessOf} from '../witness.js';

/** Concerns that a later answer lowers, help that comes late or goes away, and what is asked after a stop. */
export const checkConcerns = (exploration: Exploration, record: Record): void => {
  const {late, goesOn, checkIn} = exploration;
  const {look, find} = record;
  checkIn.script.interrupts.forEach(({id, action}, index) => {
    const path = `script.interrupts[${index}]`;
    checkKept(exploration, record, id, path);
    if (action !== 'note') {
      look('help-late');
      const unhelped = real(exploration, late.get(id) ?? NONE);
      if (unhelped !== NONE) {
        find('help-late', {
          path: `${path}.nodes`,
          message: `"${id}" can be raised without help being shown before the conversation goes on.`,
          fix: 'Begin its block with a node of kind "say" that has "help".',
          ...witnessOf(exploration, unhelped, `"${id}" was raised, and no help was shown.`),
        });
      }
    }
    if (action === 'stop') {
      look('after-stop');
      const after = real(exploration, goesOn.get(id) ?? NONE);
      if (after !== NONE) {
        find('after-stop', {
          path: `${path}.nodes`,
          message: `The conversation goes on after "${id}", which is to stop it.`,
          fix: 'Let every way through its block come to a node of kind "end".',
          ...witnessOf(exploration, after, `"${id}" was raised, and its block is left.`),
        });
      }
    }
  });
  checkRoutes(exploration, record);
};

/** Whether what is raised stays so, whatever any answer that it rests on is changed to. */
const checkKept = (
  exploration: Exploration,
  {look, find}: Record,
  id: string,
  path: string,
): void => {
  const {decisions, space} = exploration;
  const raised = decisions.get(`${path}.when`)?.holds ?? NONE;
  const held = shortest(exploration, raised);
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
  if (space.variables.length > 0) look('concern-clears', 0);
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
