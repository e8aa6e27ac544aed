// How long it takes to prove the intake, and how that grows with the length of a script.
import {standard} from '../dist/ipt/index.js';
import {explore} from '../dist/proof/explore.js';
import {prove} from '../dist/proof/index.js';
import {kindsOf} from '../dist/proof/survey.js';
import {enlarge} from './enlarge.mjs';

const timed = (run) => {
  const start = performance.now();
  const made = run();
  return {made, time: performance.now() - start};
};

/** How long it takes to check the intake with everything that can be typed. */
export const typedProof = () => {
  const {made, time} = timed(() => prove(standard));
  return {time, explorations: 1 + kindsOf(standard).length, gaps: made.gaps.length};
};

/** Milliseconds to go through every conversation, and to check all of them; the intake, and so many times over. */
export const proofs = (lengths = [1, 2, 5, 10]) =>
  lengths.map((length) => {
    const checkIn = enlarge(length);
    const {made, time: explored} = timed(() => explore(checkIn));
    const {diagram} = made.space;
    const digits = String(diagram.count(made.complete)).length;
    const {made: proof, time: proved} = timed(() => prove(checkIn));
    return {
      length,
      explored,
      proved,
      parts: proof.size.parts,
      questions: proof.size.questions,
      digits,
      gaps: proof.gaps.length,
    };
  });
