import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit/html.js';
import {layout, LINES, ringAt, type Person, type Spot} from './layout.js';
import {figure, rings, VIEW_BOX} from './picture.js';

/** One view of the same people: how it is now, how it was, how it is wished. */
export interface View {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Person[];
}

/** What a circle draws, and whom it tells. */
export interface Circled {
  readonly label: string;
  readonly self: string;
  /** The rings by name, from the inside; the last is for those who are not on the map. */
  readonly rings: readonly string[];
  /** What somebody is who was not placed yet. */
  readonly unplaced: string;
  readonly views: readonly View[];
  /** Somebody was moved; with the pointer this is to be announced, keys are heard by themselves. */
  readonly move: (view: string, person: string, ring: number, isHeard: boolean) => void;
  readonly redraw: () => void;
}

/**
 * People in rings around oneself, to be moved by dragging, by choosing somebody and then a ring, or with arrow keys.
 *
 * It holds nothing but what is under way: who is where is what it is given.
 */
export class Circle {
  #view = 0;
  #chosen: string | undefined;
  /** Who is dragged, from where on the screen, and to where in the picture. */
  #drag: {id: string; from: readonly [number, number]; to?: readonly [number, number]} | undefined;

  draw(circled: Circled): TemplateResult {
    const {views, label, redraw} = circled;
    const view = views[this.#view] ?? views[0];
    if (!view) return html``;
    return html`<div part="circle">
      ${
        views.length > 1
          ? html`<div part="options row" role="group" aria-label=${label}>
              ${views.map(
                ({id, name}, index) =>
                  html`<button
                    type="button"
                    part=${id === view.id ? 'option present' : 'option'}
                    aria-pressed=${id === view.id ? 'true' : 'false'}
                    @click=${() => {
                      this.#view = index;
                      redraw();
                    }}
                  >
                    ${name}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <svg
        part="picture"
        viewBox=${VIEW_BOX}
        role="group"
        aria-label="${label} ${view.name}"
        direction="ltr"
        @pointermove=${(event: PointerEvent) => {
          this.#move(event, circled);
        }}
        @pointerup=${(event: PointerEvent) => {
          this.#drop(event, view, circled);
        }}
        @pointercancel=${() => {
          this.#cancel(circled);
        }}
      >
        ${rings(circled.self)}
        ${layout(view.people).map((spot) => this.#figure(spot, view, circled))}
      </svg>
    </div>`;
  }

  /** Each person is a slider: further up is closer. */
  #figure(spot: Spot, {id: view, people}: View, circled: Circled): SVGTemplateResult {
    const {rings: names, unplaced} = circled;
    const {name, ring} = people.find(({id}) => id === spot.id) ?? {name: '', ring: undefined};
    const last = names.length - 1;
    const dragged = this.#drag?.id === spot.id ? this.#drag.to : undefined;
    const away = dragged && [dragged[0] - spot.x, dragged[1] - spot.y].join();
    return svg`<g
      role="slider"
      tabindex="0"
      data-id=${spot.id}
      transform=${away ? `translate(${away})` : nothing}
      aria-label=${name}
      aria-valuemin="0"
      aria-valuemax=${last}
      aria-valuenow=${last - (ring ?? last)}
      aria-valuetext=${(ring === undefined ? undefined : names[ring]) ?? unplaced}
      @pointerdown=${(event: PointerEvent) => {
        if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        this.#drag = {id: spot.id, from: [event.clientX, event.clientY]};
      }}
      @keydown=${(event: KeyboardEvent) => {
        this.#press(event, view, spot.id, ring, circled);
      }}
    >
      <title>${name}</title>
      <circle cx=${spot.x} cy=${spot.y} r="13" fill="currentColor" fill-opacity=${this.#chosen === spot.id ? 0.3 : 0}></circle>
      ${figure(spot)}
    </g>`;
  }

  #press(
    event: KeyboardEvent,
    view: string,
    person: string,
    ring: number | undefined,
    circled: Circled,
  ): void {
    const last = circled.rings.length - 1;
    const here = ring ?? last;
    const aside = isRightToLeft(event) ? -1 : 1;
    const by: Readonly<Record<string, number>> = {
      ArrowUp: here - 1,
      ArrowDown: here + 1,
      ArrowRight: here - aside,
      ArrowLeft: here + aside,
      Home: last,
      End: 0,
    };
    if (event.key === 'Escape' && this.#drag) {
      event.stopPropagation();
      this.#cancel(circled);
    }
    const to = by[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    circled.move(view, person, Math.min(last, Math.max(0, to)), true);
  }

  #move(event: PointerEvent, {redraw}: Circled): void {
    if (!this.#drag) return;
    const [x, y] = this.#drag.from;
    const isFar = Math.hypot(event.clientX - x, event.clientY - y) > SLIP;
    if (!isFar && !this.#drag.to) return;
    this.#drag.to = pointIn(event);
    redraw();
  }

  /** Whoever was dragged is dropped on the ring there; a press chooses somebody, the next one a ring for them. */
  #drop(event: PointerEvent, {id: view}: View, circled: Circled): void {
    const drag = this.#drag;
    this.#drag = undefined;
    const ring = ringAt(Math.hypot(...pointIn(event)));
    if (drag?.to) circled.move(view, drag.id, ring, false);
    else if (drag) this.#chosen = this.#chosen === drag.id ? undefined : drag.id;
    else if (this.#chosen !== undefined) {
      circled.move(view, this.#chosen, ring, false);
      this.#chosen = undefined;
    }
    circled.redraw();
  }

  #cancel({redraw}: Circled): void {
    this.#drag = undefined;
    redraw();
  }
}

const isRightToLeft = ({currentTarget}: Event): boolean => {
  const around = currentTarget instanceof Element ? currentTarget.closest('div') : undefined;
  return around ? getComputedStyle(around).direction === 'rtl' : false;
};

/** How far a press may slip, in pixels, and still be none but a press. */
const SLIP = 4;

/** Where a pointer is, in the units of the picture. */
const pointIn = ({currentTarget, clientX, clientY}: PointerEvent): readonly [number, number] => {
  const matrix = currentTarget instanceof SVGSVGElement ? currentTarget.getScreenCTM() : undefined;
  if (!matrix) return [Infinity, 0];
  const {x, y} = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return [x, y];
};

/** As many rings as have a line around them, and one for those who are not on the map. */
export const RINGS = LINES.length + 1;
