import {html, nothing, type TemplateResult} from 'lit/html.js';

/** A heading of a level from 2 to 6; what is deeper stays at 6. */
export const heading = (level: number, words: unknown, id?: string): TemplateResult => {
  const named = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${named}>${words}</h2>`;
    case 3:
      return html`<h3 id=${named}>${words}</h3>`;
    case 4:
      return html`<h4 id=${named}>${words}</h4>`;
    case 5:
      return html`<h5 id=${named}>${words}</h5>`;
    default:
      return html`<h6 id=${named}>${words}</h6>`;
  }
};
