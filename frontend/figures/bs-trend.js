import { element, text } from './svg.js';

/**
 * One year of a figure.
 *
 * @typedef {object} TrendBar
 * @property {string} label the year
 * @property {number | null} value null where there is nothing to show
 * @property {string} words what stands on the bar: the value, or why there is none
 * @property {boolean} current
 */

const WIDTH = 260;
const HEIGHT = 132;
const GROUND = 108;
const BAR = 48;
const GAP = 16;
const HEAD = 16;
const LETTERS = 12;

/**
 * Shows how a figure went over three years, and its target as a line or a band. To a screen reader it is one image; the
 * same numbers stand in a table beside it.
 *
 * In: `bars` ({@link TrendBar}[]), `target` ({from: number, to: number, words: string} or null), `top` (the scale's end;
 * 0: as high as the highest), `words` (what the image is). Out: nothing.
 */
class BsTrend extends HTMLElement {
  /** @type {TrendBar[]} */
  #bars = [];

  /** @type {{from: number, to: number, words: string} | null} */
  #target = null;

  #top = 0;

  #words = '';

  #pending = false;

  connectedCallback() {
    this.#later();
  }

  /** @param {TrendBar[]} bars */
  set bars(bars) {
    this.#bars = bars ?? [];
    this.#later();
  }

  get bars() {
    return this.#bars;
  }

  /** @param {{from: number, to: number, words: string} | null} target */
  set target(target) {
    this.#target = target ?? null;
    this.#later();
  }

  get target() {
    return this.#target;
  }

  /** @param {number} top */
  set top(top) {
    this.#top = top ?? 0;
    this.#later();
  }

  get top() {
    return this.#top;
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
    const picture = element('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': this.#words });
    const scale = this.#scale();
    if (this.#target && this.#target.to > this.#target.from) {
      picture.append(
        element('rect', {
          class: 'band',
          x: 0,
          width: WIDTH,
          y: scale(this.#target.to),
          height: scale(this.#target.from) - scale(this.#target.to)
        })
      );
    }
    this.#bars.forEach((bar, place) => picture.append(...this.#column(bar, place, scale)));
    if (this.#target) {
      for (const value of new Set([ this.#target.from, this.#target.to ])) {
        const y = scale(value);
        picture.append(element('line', { class: 'target', x1: 0, x2: WIDTH, y1: y, y2: y }));
      }
      const y = Math.max(scale(this.#target.to) - 5, 11);
      picture.append(text('target-words', WIDTH, y, this.#target.words, 'end'));
    }
    picture.append(element('line', { class: 'ground', x1: 0, x2: WIDTH, y1: GROUND, y2: GROUND }));
    this.replaceChildren(picture);
  }

  /** @returns {(value: number) => number} */
  #scale() {
    const values = this.#bars.map((bar) => bar.value ?? 0);
    const highest = this.#top || Math.max(...values, this.#target?.to ?? 0, 1) * 1.15;
    return (value) => GROUND - (Math.min(Math.max(value, 0), highest) / highest) * (GROUND - HEAD);
  }

  /**
   * @param {TrendBar} bar
   * @param {number} place
   * @param {(value: number) => number} scale
   */
  #column(bar, place, scale) {
    const left = place * (BAR + GAP);
    const parts = [ text('year', left + BAR / 2, HEIGHT - 6, bar.label, 'middle') ];
    const y = bar.value === null ? GROUND : scale(bar.value);
    if (bar.value !== null) {
      const style = bar.current ? 'bar current' : 'bar';
      parts.push(element('rect', { class: style, x: left, y, width: BAR, height: Math.max(GROUND - y, 1), rx: 2 }));
    }
    // a low bar has its words above it; wherever they are, the target's line goes through none of them
    const fits = GROUND - y >= 22;
    const within = fits ? `value${bar.current ? ' on-current' : ''}` : 'value';
    const style = bar.value === null ? 'absent' : within;
    parts.push(text(style, left + BAR / 2, this.#besideTarget(fits ? y + 16 : y - 5, fits, scale), bar.words, 'middle'));
    return parts;
  }

  /**
   * @param {number} wanted the words' baseline
   * @param {boolean} inside whether they may move down in their bar; otherwise they move up
   * @param {(value: number) => number} scale
   */
  #besideTarget(wanted, inside, scale) {
    const lines = this.#target ? [ scale(this.#target.from), scale(this.#target.to) ] : [];
    /** @param {number} y */
    const isFree = (y) => lines.every((line) => line < y - LETTERS || line > y + 3);
    for (let y = wanted; inside && y <= GROUND - 4; y++) {
      if (isFree(y)) {
        return y;
      }
    }
    let y = wanted;
    while (!isFree(y) && y > LETTERS) {
      y--;
    }
    return y;
  }
}

customElements.define('bs-trend', BsTrend);
