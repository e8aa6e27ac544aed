import type * as Circles from '../circle/index.js';

let circles: typeof Circles | undefined;

/**
 * What draws closeness circles, if it is there already; else it is asked for, and `then` called once it is. That it
 * cannot be had is no trouble: what it would draw stands beside it in words.
 */
export const circlesOr = (then: () => void): typeof Circles | undefined => {
  if (!circles) void load(then);
  return circles;
};

const load = async (then: () => void): Promise<void> => {
  try {
    circles = await import('../circle/index.js');
  } catch {
    return;
  }
  then();
};
