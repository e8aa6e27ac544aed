/** Leads away from the page. What is seen of it is gone before, however long the way takes or if it is barred. */
export const leadAway = (to: string): void => {
  document.documentElement.replaceChildren();
  // A browser that kept the page brings it back as it was: empty.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) location.replace(to);
  });
  location.replace(to);
};

/** Empties what fields hold, also for who keeps hold of them. */
export const emptyFields = (root: ParentNode | null): void => {
  for (const form of root?.querySelectorAll('form') ?? []) form.reset();
};

/** Listens to keys and leaves when Shift is pressed three times within two seconds, and nothing else between. */
export const leaveKeys = (leave: () => void): ((event: KeyboardEvent) => void) => {
  let presses: readonly number[] = [];
  return ({key, repeat, timeStamp, isComposing}) => {
    if (repeat) return;
    presses = key === 'Shift' && !isComposing ? [...presses.slice(-2), timeStamp] : [];
    const [first = 0, , third = Infinity] = presses;
    if (third - first > 2000) return;
    presses = [];
    leave();
  };
};
