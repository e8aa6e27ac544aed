/** Whether a key is for an input method: Safari says so by the key code alone, after the composition has ended. */
// oxlint-disable-next-line typescript/no-deprecated -- nothing else tells it there
export const isForInputMethod = ({isComposing, keyCode}: KeyboardEvent): boolean =>
  isComposing || keyCode === 229;

/** Enter in a field with words does what the button beside it does; in an empty one it is left to the form. */
export const onEnter =
  (act: (event: Event) => void) =>
  (event: KeyboardEvent): void => {
    const {currentTarget, key, repeat} = event;
    if (key !== 'Enter' || repeat || isForInputMethod(event)) return;
    if (!(currentTarget instanceof HTMLInputElement) || currentTarget.value.trim() === '') return;
    event.preventDefault();
    act(event);
  };
