import {fill} from './fill.js';
import type {Words} from './run.js';
import type {Source} from './source.js';

/** A rating in words. */
export const ratingIn = ({words}: Source, rating: number): Words =>
  fill(words.rating[rating] ?? '{rating}', {rating});
