import { element, text } from './svg.js';

/**
 * Where something comes from or goes to.
 *
 * @typedef {object} FlowEnd
 * @property {string} label
 * @property {number | null} value null where it is hidden
 * @property {string} words the value as it is shown
 */

/**
 * @typedef {object} FlowBand
 * @property {number} from place among the sources
 * @property {number} to place among the goals
 * @property {number} value
 */

const WIDTH = 900;
const LABELS = 300;
const NODE = 8;
const GAP = 12;
const LEAST = 22;
const UNIT = 200;

/**
 * Shows flows from sources on the left to goals on the right as bands as broad as their counts (an alluvial diagram).
 * Hidden counts have no band, hidden ends a dashed mark. To a screen reader it is one image; the same numbers stand in a
 * table beside it.
 *
 * In: `from` and `to` ({@link FlowEnd}[]), `bands` ({@link FlowBand}[]), `words` (what the image is). Out: nothing.
 */
class BsFlows extends HTMLElement {
  /** @type {FlowEnd[]} */
  #from = [];

  /** @type {FlowEnd[]} */
  #to = [];

  /** @type {FlowBand[]} */
  #bands = [];

  #words = '';

  #pending = false;

  connectedCallback() {
    this.#later();
  }

  /** @param {FlowEnd[]} from */
  set from(from) {
    this.#from = from ?? [];
    this.#later();
  }

  get from() {
    return this.#from;
  }

  /** @param {FlowEnd[]} to */
  set to(to) {
    this.#to = to ?? [];
    this.#later();
  }

  get to() {
    return this.#to;
  }

  /** @param {FlowBand[]} bands */
  set bands(bands) {
    this.#bands = bands ?? [];
    this.#later();
  }

  get bands() {
    return this.#bands;
  }

  /** @param {string} words */
  set words(words) {
    this.#words = words ?? '';
    this.#later();
  }

  get words() {
    return this.#words;
  }

  #later() {
    if (this.#pending || !this.isConnected) {
      return;
    }
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      this.#draw();
    });
  }

  #draw() {
    const all = this.#bands.reduce((sum, band) => sum + band.value, 0);
    const unit = UNIT / Math.max(all, 1);
    const sources = this.#stack(this.#from, 'from', unit);
    const goals = this.#stack(this.#to, 'to', unit);
    const height = Math.max(sources.height, goals.height, LEAST);
    const picture = element('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': this.#words });
    picture.append(...this.#ribbons(sources.places, goals.places, unit));
    this.#from.forEach((end, place) => picture.append(...ends(end, sources.places[place], false)));
    this.#to.forEach((end, place) => picture.append(...ends(end, goals.places[place], true)));
    this.replaceChildren(picture);
  }

  /**
   * Ends one below the other, each as high as its bands, and high enough for its words.
   *
   * @param {FlowEnd[]} stack
   * @param {'from' | 'to'} side
   * @param {number} unit
   */
  #stack(stack, side, unit) {
    let y = 0;
    const places = stack.map((_end, place) => {
      const shown = this.#bands
        .filter((band) => band[side] === place)
        .reduce((sum, band) => sum + band.value, 0);
      const height = Math.max(shown * unit, LEAST);
      const top = y;
      y += height + GAP;
      return { top, height, next: top + (height - shown * unit) / 2 };
    });
    return { places, height: y - GAP };
  }

  /**
   * @param {{next: number}[]} sources
   * @param {{next: number}[]} goals
   * @param {number} unit
   */
  #ribbons(sources, goals, unit) {
    const left = LABELS + NODE;
    const right = WIDTH - LABELS - NODE;
    const middle = (left + right) / 2;
    return this.#bands.map((band) => {
      const source = sources[band.from];
      const goal = goals[band.to];
      const broad = band.value * unit;
      const d = `M${left} ${source.next} C${middle} ${source.next} ${middle} ${goal.next} ${right} ${goal.next} `
        + `v${broad} C${middle} ${goal.next + broad} ${middle} ${source.next + broad} ${left} ${source.next + broad} Z`;
      source.next += broad;
      goal.next += broad;
      return element('path', { class: `band tone-${band.from % 3}`, d });
    });
  }
}

/**
 * @param {FlowEnd} end
 * @param {{top: number, height: number}} place
 * @param {boolean} isRight
 */
function ends(end, place, isRight) {
  const x = isRight ? WIDTH - LABELS - NODE : LABELS;
  const style = end.value === null ? 'end hidden-count' : 'end';
  const words = isRight ? LABELS - 12 : LABELS - 10;
  const label = text(
    'label',
    isRight ? WIDTH - words : words,
    place.top + place.height / 2 + 5,
    `${end.label}: ${end.words}`,
    isRight ? 'start' : 'end'
  );
  return [ element('rect', { class: style, x, y: place.top, width: NODE, height: place.height, rx: 2 }), label ];
}

customElements.define('bs-flows', BsFlows);
