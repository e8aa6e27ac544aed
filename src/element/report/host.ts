/** The element, as far as its controller needs it: anything may stand in its properties. */
export type Host = HTMLElement & {
  readonly result: unknown;
  readonly checkIn: unknown;
  readonly review: unknown;
  readonly label: unknown;
  readonly reviewer: unknown;
  requestUpdate: () => void;
  performUpdate: () => void;
};
