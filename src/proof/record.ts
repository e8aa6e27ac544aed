import {CHECKS, type Check} from './check.js';
import type {Finding} from './finding.js';
import type {Outcome} from './proof.js';

/** What the checks of a proof write down. */
export interface Record {
  /** Something was looked at. */
  readonly look: (check: Check, cases?: number) => void;
  /** Something was found. */
  readonly find: (check: Check, finding: Omit<Finding, 'code'>) => void;
  readonly findings: readonly Finding[];
  /** What came of every check: one that is open proves nothing. */
  readonly outcomes: (isOpen: (check: Check) => boolean) => readonly Outcome[];
}

/** A record with nothing written down. */
export const record = (): Record => {
  const cases = new Map<Check, number>();
  const findings: Finding[] = [];
  return {
    look: (check, more = 1) => cases.set(check, (cases.get(check) ?? 0) + more),
    find: (check, finding) => findings.push({code: check, ...finding}),
    findings,
    outcomes: (isOpen) =>
      Object.keys(CHECKS)
        .filter(isCheck)
        .map((check) => ({
          check,
          outcome: findings.some(({code}) => code === check)
            ? 'found'
            : isOpen(check)
              ? 'open'
              : 'proved',
          cases: cases.get(check) ?? 0,
        })),
  };
};

const isCheck = (name: string): name is Check => name in CHECKS;
