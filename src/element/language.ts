/** The language that an element is in: its own, or that of what surrounds it, shadow roots and all. */
export const languageOf = (element: HTMLElement): string => {
  let place: Element | undefined = element;
  while (place) {
    const marked: Element | null = place.closest('[lang]');
    if (marked instanceof HTMLElement && marked.lang !== '') return marked.lang;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
};
