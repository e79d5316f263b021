import { Chart } from './chart.js';

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

const END = 34;
const TONES = [ 'var(--bs-accent)', 'var(--bs-soon-fg)', 'var(--bs-text-2)' ];
/** Share of all that an end without a band is drawn as high as, so that it is seen. */
const SLIGHT = 0.06;

/**
 * Shows flows from sources on the left to goals on the right as bands as broad as their counts (a Sankey diagram of two
 * stages). Hidden counts have no band, hidden ends a dashed mark.
 *
 * In: `from` and `to` ({@link FlowEnd}[]), `bands` ({@link FlowBand}[]), `words`.
 */
class BsFlows extends Chart {
  /** @type {FlowEnd[]} */
  #from = [];

  /** @type {FlowEnd[]} */
  #to = [];

  /** @type {FlowBand[]} */
  #bands = [];

  /** @param {FlowEnd[]} from */
  set from(from) {
    this.#from = from ?? [];
    this.later();
  }

  get from() {
    return this.#from;
  }

  /** @param {FlowEnd[]} to */
  set to(to) {
    this.#to = to ?? [];
    this.later();
  }

  get to() {
    return this.#to;
  }

  /** @param {FlowBand[]} bands */
  set bands(bands) {
    this.#bands = bands ?? [];
    this.later();
  }

  get bands() {
    return this.#bands;
  }

  option() {
    const slight = SLIGHT * this.#bands.reduce((sum, band) => sum + band.value, 0);
    this.style.height = `${Math.max(this.#from.length, this.#to.length, 2) * END}px`;
    return {
      series: [ {
        type: 'sankey',
        silent: true,
        left: '36%',
        right: '36%',
        top: 4,
        bottom: 4,
        nodeWidth: 8,
        nodeGap: 14,
        nodeAlign: 'justify',
        // in the order of the table
        layoutIterations: 0,
        data: [
          ...this.#from.map((end, place) => node(end, 0, `from-${place}`, slight, TONES[place % TONES.length], 'left')),
          ...this.#to.map((end, place) => node(end, 1, `to-${place}`, slight, TONES[0], 'right'))
        ],
        links: this.#bands.map((band) => ({
          source: `from-${band.from}`,
          target: `to-${band.to}`,
          value: band.value,
          lineStyle: { color: TONES[band.from % TONES.length], opacity: 0.35, curveness: 0.5 }
        }))
      } ]
    };
  }
}

/**
 * @param {FlowEnd} end
 * @param {number} depth
 * @param {string} name
 * @param {number} slight
 * @param {string} tone
 * @param {'left' | 'right'} side
 */
function node(end, depth, name, slight, tone, side) {
  return {
    name,
    depth,
    value: slight,
    itemStyle: end.value === null
      ? { color: 'none', borderColor: 'var(--bs-text-2)', borderWidth: 1, borderType: 'dashed' }
      : { color: tone, borderWidth: 0 },
    label: { position: side, formatter: `${end.label}: ${end.words}`, color: 'var(--bs-text)', fontSize: 13 }
  };
}

customElements.define('bs-flows', BsFlows);
