/** Whether a key is for an input method: Safari says so by the key code alone, after the composition has ended. */
export const isForInputMethod = ({isComposing, keyCode}: KeyboardEvent): boolean =>
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells it in Safari
  isComposing || keyCode === 229;
