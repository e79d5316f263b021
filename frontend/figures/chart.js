import { BarChart, SankeyChart } from 'echarts/charts';
import {
  GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart, SankeyChart, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent,
  SVGRenderer
]);

/**
 * A picture of numbers that stand in a table beside it, drawn by ECharts as SVG: colours are the page's own, so that
 * they follow the dark scheme and print. To a screen reader it is one image. Whoever extends it says what to draw, and
 * calls `later` when that has changed.
 *
 * In: `words` (what the image is). Out: nothing.
 */
export class Chart extends HTMLElement {
  /** @type {ReturnType<typeof init> | null} */
  #chart = null;

  #words = '';

  #pending = false;

  #size = new ResizeObserver(() => this.#fit());

  connectedCallback() {
    this.#size.observe(this);
    this.later();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  /** @param {string} words */
  set words(words) {
    this.#words = words ?? '';
    this.later();
  }

  get words() {
    return this.#words;
  }

  /** Draws when all that comes together has come. */
  later() {
    if (this.#pending || !this.isConnected) {
      return;
    }
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) {
        this.#draw();
      }
    });
  }

  #draw() {
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', this.#words);
    // before it is measured: some are as high as what they show
    const option = this.option();
    this.#chart ??= init(this, null, { renderer: 'svg' });
    this.#chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 13, color: 'var(--bs-text)' },
      ...option
    }, { notMerge: true });
    this.#fit();
  }

  /** As wide as its place; and what is printed narrower than it was drawn becomes smaller instead of being cut. */
  #fit() {
    this.#chart?.resize();
    if (this.#chart) {
      this.querySelector('svg')?.setAttribute('viewBox', `0 0 ${this.#chart.getWidth()} ${this.#chart.getHeight()}`);
    }
  }

  /**
   * What ECharts shall draw.
   *
   * @returns {Record<string, unknown>}
   */
  option() {
    return {};
  }
}

/** An axis with names and nothing else. */
export function names(/** @type {string[]} */ data) {
  return {
    type: 'category',
    data,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: 'var(--bs-line-strong)' } },
    axisLabel: { color: 'var(--bs-text-2)', fontSize: 12.5, interval: 0 }
  };
}
