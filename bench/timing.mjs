/**
 * The least time that each rival took for one unit of its work, in nanoseconds.
 *
 * Short batches, one rival after the other, many times over: what disturbs the machine disturbs them alike, and the
 * best of each is what it costs when nothing does.
 *
 * @template State
 * @param {Readonly<Record<string, {prepare: () => State, run: (state: State) => void, units: number}>>} rivals
 *   `prepare` is not timed; `run` does `units` of work.
 * @param {number} rounds
 * @returns {Record<string, number>}
 */
export const race = (rivals, rounds) => {
  const best = Object.fromEntries(Object.keys(rivals).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, {prepare, run, units}] of Object.entries(rivals)) {
      const state = prepare();
      const start = process.hrtime.bigint();
      run(state);
      const taken = Number(process.hrtime.bigint() - start) / units;
      best[name] = Math.min(best[name], taken);
    }
  }
  return best;
};

/** @param {readonly number[]} values */
export const median = (values) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
