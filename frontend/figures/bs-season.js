import { element, text } from './svg.js';

/**
 * One year.
 *
 * @typedef {object} SeasonYear
 * @property {string} label the year
 * @property {(number | null)[]} values one for each part of the year; null where it is hidden
 * @property {boolean} current
 */

const WIDTH = 430;
const HEIGHT = 190;
const GROUND = 146;
const HEAD = 18;
const LEGEND = HEIGHT - 4;
const HIDDEN = 9;

/**
 * Shows how something was spread over the months or quarters of some years: a bar for each, the earlier years lighter.
 * To a screen reader it is one image; the same numbers stand in a table beside it.
 *
 * In: `parts` (string[], names of the months or quarters), `years` ({@link SeasonYear}[], the earlier first), `hidden`
 * (what a hidden count is called), `words` (what the image is). Out: nothing.
 */
class BsSeason extends HTMLElement {
  /** @type {string[]} */
  #parts = [];

  /** @type {SeasonYear[]} */
  #years = [];

  #hidden = '';

  #words = '';

  #pending = false;

  connectedCallback() {
    this.#later();
  }

  /** @param {string[]} parts */
  set parts(parts) {
    this.#parts = parts ?? [];
    this.#later();
  }

  get parts() {
    return this.#parts;
  }

  /** @param {SeasonYear[]} years */
  set years(years) {
    this.#years = years ?? [];
    this.#later();
  }

  get years() {
    return this.#years;
  }

  /** @param {string} hidden */
  set hiddenWords(hidden) {
    this.#hidden = hidden ?? '';
    this.#later();
  }

  get hiddenWords() {
    return this.#hidden;
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
    const highest = Math.max(1, ...this.#years.flatMap((year) => year.values.map((value) => value ?? 0)));
    const slot = WIDTH / Math.max(this.#parts.length, 1);
    const bar = (slot * 0.78) / Math.max(this.#years.length, 1);
    this.#parts.forEach((part, place) => {
      const left = place * slot + slot * 0.11;
      this.#years.forEach((year, column) => {
        picture.append(...this.#column(year, year.values[place], left + column * bar, bar, highest));
      });
      picture.append(text('part', left + (slot * 0.78) / 2, GROUND + 17, part, 'middle'));
    });
    picture.append(element('line', { class: 'ground', x1: 0, x2: WIDTH, y1: GROUND, y2: GROUND }));
    picture.append(...this.#legend());
    this.replaceChildren(picture);
  }

  /**
   * @param {SeasonYear} year
   * @param {number | null} value
   * @param {number} x
   * @param {number} width
   * @param {number} highest
   */
  #column(year, value, x, width, highest) {
    const style = this.#style(year);
    if (value === null || value === undefined) {
      return [ element('rect', { class: `${style} hidden-count`, x, y: GROUND - HIDDEN, width: width - 1, height: HIDDEN }) ];
    }
    const height = (value / highest) * (GROUND - HEAD);
    const parts = [
      element('rect', { class: style, x, y: GROUND - height, width: width - 1, height: Math.max(height, value ? 1 : 0) })
    ];
    if (year.current && value > 0) {
      parts.push(text('count', x + width / 2, GROUND - height - 5, String(value), 'middle'));
    }
    return parts;
  }

  /** @param {SeasonYear} year */
  #style(year) {
    const age = this.#years.length - 1 - this.#years.indexOf(year);
    return year.current ? 'bar current' : `bar age-${age}`;
  }

  #legend() {
    const parts = [];
    let x = 0;
    for (const year of this.#years) {
      parts.push(element('rect', { class: this.#style(year), x, y: LEGEND - 11, width: 12, height: 12 }));
      parts.push(text('legend', x + 18, LEGEND, year.label, 'start'));
      x += 76;
    }
    if (this.#years.some((year) => year.values.includes(null))) {
      parts.push(element('rect', { class: 'bar hidden-count', x, y: LEGEND - 11, width: 12, height: 12 }));
      parts.push(text('legend', x + 18, LEGEND, this.#hidden, 'start'));
    }
    return parts;
  }
}

customElements.define('bs-season', BsSeason);
