// A check-in in which nothing is read in what is typed: a whole proof of it takes seconds.

/** The ids of a block and of all blocks in it. */
const idsIn = (block) =>
  block.flatMap((node) =>
    typeof node === 'string' ? [] : [node.id, ...(node.kind === 'each' ? idsIn(node.nodes) : [])],
  );

const allIds = ({nodes, interrupts}) => [
  ...idsIn(nodes),
  ...interrupts.flatMap((interrupt) => idsIn(interrupt.nodes ?? [])),
];

const REFERENCES = ['answer', 'given', 'count', 'from', 'to', 'some', 'listed'];

/** What is left of a condition; nothing if it cannot be true without readers and without the questions that are gone. */
const leftOf = (condition, gone) => {
  if ('reader' in condition || REFERENCES.some((key) => gone.has(condition[key]))) return undefined;
  if ('any' in condition) {
    const any = condition.any.flatMap((part) => leftOf(part, gone) ?? []);
    return any.length > 0 ? {any} : undefined;
  }
  if ('all' in condition) {
    const all = condition.all.map((part) => leftOf(part, gone));
    return all.includes(undefined) ? undefined : {all};
  }
  for (const key of ['not', 'ever', 'meets']) {
    if (!(key in condition)) continue;
    const part = leftOf(condition[key], gone);
    return part && {...condition, [key]: part};
  }
  return condition;
};

/** Lists whose strings are ids of questions. */
const NAMING = ['nodes', 'safety', 'asks', 'unless'];

/** The same data without what has a condition of which nothing is left, and without the names of what is gone. */
const walked = (data, gone, within) => {
  if (Array.isArray(data)) {
    return data
      .filter((part) => !(NAMING.includes(within) && gone.has(part)))
      .map((part) => walked(part, gone))
      .filter((part) => part !== undefined);
  }
  if (typeof data !== 'object' || data === null) return data;
  const when = data.when && leftOf(data.when, gone);
  if (data.when && !when) return undefined;
  const parts = Object.entries(data).map(([key, part]) => [
    key,
    key === 'when' ? when : walked(part, gone, key),
  ]);
  return Object.fromEntries(parts.filter(([key, part]) => key !== 'unless' || part.length > 0));
};

/** A check-in as data, with its claims, without all that rests on readers: of its texts too. */
export const unread = ({script, texts, rules, claims}) => {
  const ids = allIds(script);
  const go = (gone) => {
    const left = walked({script, rules, claims}, gone);
    const still = new Set(allIds(left.script));
    const lost = new Set(ids.filter((id) => !still.has(id)));
    return lost.size > gone.size ? go(lost) : {...left, gone};
  };
  const {gone, ...left} = go(new Set());
  const words = Object.entries(texts).map(([language, one]) => [
    language,
    {
      ...one,
      nodes: Object.fromEntries(Object.entries(one.nodes).filter(([id]) => !gone.has(id))),
    },
  ]);
  const {script: kept, ...others} = left;
  return structuredClone({
    script: {...kept, readers: {}},
    texts: Object.fromEntries(words),
    ...others,
  });
};
