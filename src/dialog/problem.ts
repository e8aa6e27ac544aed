/** What is wrong with a script, where, and what to do about it. */
export interface Problem {
  /** A stable name of the kind of problem: `unknown-target`. */
  readonly code: string;
  /** Where it is, from the root of the data: `script.nodes[3].next[0].to`. */
  readonly path: string;
  /** What is wrong, in one sentence that names the node. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A script that cannot be used, with everything that is wrong with it. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly problems: readonly Problem[];

  constructor(what: string, problems: readonly Problem[]) {
    const lines = problems.map(({path, message, fix}) => `  ${path}: ${message} ${fix}`);
    super(
      `${what} has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`,
    );
    this.problems = problems;
  }
}
