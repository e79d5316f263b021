import { Chart, names } from './chart.js';

/**
 * One year of a figure.
 *
 * @typedef {object} TrendBar
 * @property {string} label the year
 * @property {number | null} value null where there is nothing to show
 * @property {string} words what stands on the bar: the value, or why there is none
 * @property {boolean} current
 */

/** Below that share of the height a bar has its words above it. */
const LOW = 0.24;

/** How wide a letter of the target's words is on average, in pixels. */
const LETTER = 6.4;

/**
 * Shows how a figure went over three years, and its target as a line or a band behind the bars.
 *
 * In: `bars` ({@link TrendBar}[]), `target` ({from: number, to: number, words: string} or null), `top` (the scale's end;
 * 0: as high as the highest), `words`.
 */
class BsTrend extends Chart {
  /** @type {TrendBar[]} */
  #bars = [];

  /** @type {{from: number, to: number, words: string} | null} */
  #target = null;

  #top = 0;

  /** @param {TrendBar[]} bars */
  set bars(bars) {
    this.#bars = bars ?? [];
    this.later();
  }

  get bars() {
    return this.#bars;
  }

  /** @param {{from: number, to: number, words: string} | null} target */
  set target(target) {
    this.#target = target ?? null;
    this.later();
  }

  get target() {
    return this.#target;
  }

  /** @param {number} top */
  set top(top) {
    this.#top = top ?? 0;
    this.later();
  }

  get top() {
    return this.#top;
  }

  option() {
    const highest = this.#highest();
    return {
      grid: { left: 0, right: 0, top: 18, bottom: 24 },
      xAxis: names([ ...this.#bars.map((bar) => bar.label), ...this.#room() ]),
      yAxis: { show: false, min: 0, max: highest },
      series: [
        { type: 'bar', data: [], ...this.#aim() },
        {
          type: 'bar',
          z: 3,
          barWidth: '82%',
          barMinHeight: 1,
          barGap: '-100%',
          data: this.#bars.map((bar) => column(bar, highest))
        }
      ]
    };
  }

  /** The last place is for the target's words, a second one where they would go on over the bar beside them. */
  #room() {
    const wide = (this.#target?.words.length ?? 0) * LETTER > this.clientWidth / (this.#bars.length + 1);
    return wide ? [ '', ' ' ] : [ '' ];
  }

  #highest() {
    const values = this.#bars.map((bar) => bar.value ?? 0);
    return this.#top || Math.max(...values, this.#target?.to ?? 0, 1) * 1.15;
  }

  /** A line, or a band between two. */
  #aim() {
    if (!this.#target) {
      return {};
    }
    const { from, to, words } = this.#target;
    return {
      markLine: {
        silent: true,
        symbol: 'none',
        z: 1,
        lineStyle: { color: 'var(--bs-text-2)', width: 1.5, type: 'dashed' },
        label: { position: 'insideEndTop', color: 'var(--bs-text-2)', fontSize: 12.5, formatter: '' },
        data: [ ...new Set([ from, to ]) ].map((value) => ({
          yAxis: value,
          label: { formatter: value === to ? words : '' }
        }))
      },
      markArea: {
        silent: true,
        z: 0,
        itemStyle: { color: 'var(--bs-calm-bg)' },
        data: to > from ? [ [ { yAxis: from }, { yAxis: to } ] ] : []
      }
    };
  }
}

/**
 * @param {TrendBar} bar
 * @param {number} highest
 */
function column(bar, highest) {
  const value = Math.min(Math.max(bar.value ?? 0, 0), highest);
  const isLow = bar.value === null || value / highest < LOW;
  const inside = bar.current ? 'var(--bs-on-accent)' : 'var(--bs-text)';
  return {
    value: bar.value === null ? 0 : value,
    itemStyle: {
      color: bar.value === null ? 'none' : bar.current ? 'var(--bs-accent)' : 'var(--bs-accent-line)',
      borderRadius: [ 2, 2, 0, 0 ]
    },
    label: {
      show: true,
      formatter: bar.words,
      position: isLow ? 'top' : 'insideTop',
      color: bar.value === null ? 'var(--bs-text-2)' : isLow ? 'var(--bs-text)' : inside,
      fontSize: bar.value === null ? 11.5 : 13,
      fontWeight: bar.value === null ? 400 : 600
    }
  };
}

customElements.define('bs-trend', BsTrend);
