import { Chart, names } from './chart.js';

/**
 * One year.
 *
 * @typedef {object} SeasonYear
 * @property {string} label the year
 * @property {(number | null)[]} values one for each part of the year; null where it is hidden
 * @property {boolean} current
 */

/** How high a hidden count stands, as a share of the highest shown: all alike. */
const HIDDEN = 0.07;

/**
 * Shows how something was spread over the months or quarters of some years: a bar for each, the earlier years lighter.
 *
 * In: `parts` (string[], names of the months or quarters), `years` ({@link SeasonYear}[], the earlier first),
 * `hiddenWords` (what a hidden count is called), `words`.
 */
class BsSeason extends Chart {
  /** @type {string[]} */
  #parts = [];

  /** @type {SeasonYear[]} */
  #years = [];

  #hidden = '';

  /** @param {string[]} parts */
  set parts(parts) {
    this.#parts = parts ?? [];
    this.later();
  }

  get parts() {
    return this.#parts;
  }

  /** @param {SeasonYear[]} years */
  set years(years) {
    this.#years = years ?? [];
    this.later();
  }

  get years() {
    return this.#years;
  }

  /** @param {string} hidden */
  set hiddenWords(hidden) {
    this.#hidden = hidden ?? '';
    this.later();
  }

  get hiddenWords() {
    return this.#hidden;
  }

  option() {
    const highest = Math.max(1, ...this.#years.flatMap((year) => year.values.map((value) => value ?? 0)));
    /** @type {Record<string, unknown>[]} */
    const series = this.#years.map((year, place) => this.#series(year, this.#years.length - 1 - place, highest));
    /** @type {Record<string, unknown>[]} */
    const legend = this.#years.map((year) => ({ name: year.label }));
    if (this.#years.some((year) => year.values.includes(null))) {
      // nothing but its place in the legend
      series.push({ type: 'bar', name: this.#hidden, data: [] });
      legend.push({ name: this.#hidden, itemStyle: covered() });
    }
    return {
      grid: { left: 0, right: 0, top: 18, bottom: 52 },
      xAxis: names(this.#parts),
      yAxis: { show: false, min: 0, max: highest },
      legend: {
        data: legend,
        bottom: 0,
        left: 0,
        selectedMode: false,
        itemWidth: 12,
        itemHeight: 12,
        textStyle: { color: 'var(--bs-text)' }
      },
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        confine: true,
        backgroundColor: 'var(--bs-surface)',
        borderColor: 'var(--bs-line-strong)',
        textStyle: { color: 'var(--bs-text)', fontSize: 13 },
        axisPointer: { type: 'shadow', shadowStyle: { color: 'var(--bs-calm-bg)', opacity: 0.5 } },
        formatter: (/** @type {{dataIndex: number}[]} */ found) => this.#told(found[0].dataIndex)
      },
      series
    };
  }

  /** @param {number} place */
  #told(place) {
    const lines = this.#years.map((year) => `${year.label}: ${year.values[place] ?? this.#hidden}`);
    return [ this.#parts[place], ...lines ].join('\n');
  }

  /**
   * @param {SeasonYear} year
   * @param {number} age in years
   * @param {number} highest
   */
  #series(year, age, highest) {
    return {
      type: 'bar',
      name: year.label,
      barGap: '10%',
      barCategoryGap: '24%',
      itemStyle: look(year, age),
      data: year.values.map((value) => value === null
        ? { value: highest * HIDDEN, itemStyle: covered() }
        : { value, label: { show: year.current && value > 0, position: 'top', formatter: String(value) } }),
      label: { color: 'var(--bs-text)', fontSize: 12.5, fontWeight: 600 }
    };
  }
}

/**
 * @param {SeasonYear} year
 * @param {number} age
 */
function look(year, age) {
  if (year.current) {
    return { color: 'var(--bs-accent)' };
  }
  return age > 1
    ? { color: 'var(--bs-surface)', borderColor: 'var(--bs-accent-line)', borderWidth: 1 }
    : { color: 'var(--bs-accent-line)' };
}

function covered() {
  return { color: 'none', borderColor: 'var(--bs-text-2)', borderWidth: 1, borderType: 'dashed' };
}

customElements.define('bs-season', BsSeason);
