import {IptCheckIn} from './check-in-element.js';
import {trust, type Content} from './content.js';

/** What {@linkcode define} registers. */
export interface Definition extends Content {
  /** The name of the tag: `ipt-check-in` unless given. */
  readonly tag?: string;
}

/**
 * Registers the element with what it holds if the page gives it nothing else.
 *
 * A tag that is taken is left as it is, also if another copy of this package took it; without a browser nothing happens.
 */
export const define = ({tag = 'ipt-check-in', checkIn, help}: Definition): void => {
  IptCheckIn.standard ??= {checkIn: trust(checkIn), help};
  if (typeof customElements === 'undefined' || customElements.get?.(tag)) return;
  customElements.define(tag, class extends IptCheckIn {});
};
