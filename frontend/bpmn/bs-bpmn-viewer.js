import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './bs-bpmn-viewer.css';

import { drawHeat } from './heat.js';
import { arrangeMissing } from './arranging.js';
import { placeLabels } from './labels.js';
import { lookOfPage } from './look.js';
import { drawSigns } from './signs.js';
import { drawStates } from './states.js';

/**
 * @typedef { import('./states.js').State } State
 * @typedef { import('./signs.js').Sign } Sign
 * @typedef { { x: number, y: number, width: number, height: number } } Box
 * @typedef { { x: number, y: number, scale: number } } View
 *
 * @typedef { {
 *   zoomIn: string, zoomOut: string, whole: string, now: string, enlarge: string, close: string, failed: string
 * } } Words
 */

/** Below this scale labels cannot be read any more: the picture then opens at 100 % around what is active. */
const LEGIBLE = 0.75;
const STEPS = [ 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2, 3 ];
const PADDING = 12;
const LOWEST = 180;
const HIGHEST = 460;

const ICONS = {
  zoomIn: '<path d="M5 12h14"/><path d="M12 5v14"/>',
  zoomOut: '<path d="M5 12h14"/>',
  whole: '<path d="m3 8 4 4-4 4"/><path d="m21 8-4 4 4 4"/><path d="M12 4v16"/>',
  now: '<circle cx="12" cy="12" r="1"/><circle cx="12" cy="12" r="10"/>',
  enlarge: '<path d="M8 3H5a2 2 0 0 0-2 2v3"/><path d="M21 8V5a2 2 0 0 0-2-2h-3"/>'
    + '<path d="M3 16v3a2 2 0 0 0 2 2h3"/><path d="M16 21h3a2 2 0 0 0 2-2v-3"/>',
  close: '<path d="M18 6 6 18"/><path d="m6 6 12 12"/>'
};

/**
 * Shows one BPMN diagram, read-only, with what is done, active and ahead.
 *
 * In: `xml`, `states` (element id → state), `tags` (element id → words at it), `heat` (element id → 1 to 4), `signs`
 * (element id → number and kind, for the same step in another diagram or for what has changed), `picked` (id of the element
 * that is talked about), `labels` (element id → translated name), `words` (of the buttons), `diagramTitle`, `scheme`
 * (`light`, `dark` or empty for the page's own).
 * Out: `import-failed` with `detail.message`, `element-selected` with `detail.element`, `view-moved` with the part that
 * a person moved to, `enlarging` before the picture fills the page: whoever listens adds to `detail.beside` what is shown
 * beside it, and to `detail.head` what stands above.
 *
 * The picture is an image to assistive technology; whoever uses it puts the same content beside it as text.
 */
export class BsBpmnViewer extends HTMLElement {

  /** @type { NavigatedViewer | null } */
  #viewer = null;

  #xml = '';

  #title = '';

  /** @type { Record<string, State> } */
  #states = {};

  /** @type { Record<string, string> } */
  #tags = {};

  /** @type { Record<string, number> } */
  #heat = {};

  /** @type { Record<string, Sign> } */
  #signs = {};

  #picked = '';

  /** @type { Record<string, string> } */
  #labels = {};

  /** @type { Words } */
  #words = { zoomIn: '', zoomOut: '', whole: '', now: '', enlarge: '', close: '', failed: '' };

  /** Counts imports, so that a slow one never overwrites a later one. */
  #imports = 0;

  #fitted = false;

  /** Fits itself into its frame, or follows another one: that is nobody's move. */
  #quiet = false;

  /** @type { View | null } where another one was when this one was not there yet */
  #following = null;

  /** Nothing can be measured while the picture is hidden: it is drawn when it is first seen. */
  #waiting = false;

  /** Which of the active places was looked at last, where they lie too far apart for one view. */
  #place = 0;

  /** @type { Promise<void> } */
  #settled = Promise.resolve();

  #stage = element('div', 'bs-bpmn-stage');

  #canvas = element('div', 'bs-bpmn-canvas');

  #tools = element('div', 'bs-bpmn-tools');

  #print = element('div', 'bs-bpmn-print');

  #percent = element('output', 'bs-bpmn-percent');

  #dialog = document.createElement('dialog');

  /** @type { BsBpmnViewer | null } in whose dialog it is shown large; its own or that of one beside it */
  #host = null;

  /** @type { BsBpmnViewer[] } shown large in its dialog, itself among them */
  #large = [];

  /** @type { View | null } what it showed before it was large */
  #left = null;

  /** @type { Box | null } the middle of what was seen, to go on from there */
  #middle = null;

  #restore = () => {};

  #resized = new ResizeObserver(() => this.#sizeChanged());

  #beforePrint = () => this.#drawForPrint();

  #afterPrint = () => this.#print.replaceChildren();

  connectedCallback() {
    this.#dialog.className = 'bs-bpmn-dialog';
    this.#dialog.addEventListener('close', () => this.#leaveDialog());
    this.#stage.append(this.#canvas, this.#tools);
    this.replaceChildren(this.#stage, this.#print, this.#dialog);
    this.#print.setAttribute('aria-hidden', 'true');
    this.#canvas.addEventListener('keydown', event => this.#pressed(event));
    this.#drawTools();
    this.#resized.observe(this.#canvas);
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
    this.#import();
  }

  disconnectedCallback() {
    this.#imports++;
    this.#resized.disconnect();
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
    this.#viewer?.destroy();
    this.#viewer = null;
  }

  get xml() {
    return this.#xml;
  }

  /** @param { string } xml */
  set xml(xml) {
    if (xml !== this.#xml) {
      this.#xml = xml;
      this.#import();
    }
  }

  /** @param { Record<string, State> } states */
  set states(states) {
    this.#states = states || {};
    this.#drawStates();
  }

  get states() {
    return this.#states;
  }

  /** @param { Record<string, string> } tags */
  set tags(tags) {
    this.#tags = tags || {};
    this.#drawStates();
  }

  get tags() {
    return this.#tags;
  }

  /** @param { Record<string, number> } heat */
  set heat(heat) {
    this.#heat = heat || {};
    this.#drawStates();
  }

  get heat() {
    return this.#heat;
  }

  /** @param { Record<string, Sign> } signs */
  set signs(signs) {
    this.#signs = signs || {};
    this.#drawStates();
  }

  get signs() {
    return this.#signs;
  }

  /** @param { string } element */
  set picked(element) {
    this.#picked = element || '';
    this.#drawStates();
  }

  get picked() {
    return this.#picked;
  }

  /** @param { Record<string, string> } labels */
  set labels(labels) {
    this.#labels = labels || {};
    this.#import();
  }

  get labels() {
    return this.#labels;
  }

  /** @param { Words } words */
  set words(words) {
    this.#words = { ...this.#words, ...words };
    this.#drawTools();
  }

  get words() {
    return this.#words;
  }

  /** @param { string } title */
  set diagramTitle(title) {
    this.#title = title;
    this.#nameImage();
  }

  get diagramTitle() {
    return this.#title;
  }

  /** @param { string } scheme */
  set scheme(scheme) {
    this.style.colorScheme = scheme;
  }

  get scheme() {
    return this.style.colorScheme;
  }

  /** Done when everything that was set is drawn. */
  get settled() {
    return this.#settled;
  }

  get zoom() {
    return this.#viewer ? this.#canvasService().zoom() : 1;
  }

  /** Shows the whole diagram, however small it gets. */
  showWhole() {
    const inner = this.#inner();
    if (inner) {
      this.#look(inner, this.#fitScale(inner, true));
    }
  }

  /**
   * Shows what is active at 100 %; where that lies too far apart for one view, one place after the other.
   *
   * @param { string } [otherwise] the element to show where nothing is active
   */
  showNow(otherwise) {
    const inner = this.#inner();
    if (inner) {
      this.#place++;
      const shape = otherwise && /** @type { any } */ (this.#viewer).get('elementRegistry').get(otherwise);
      this.#look(this.#activeBox() || (shape && shape.width ? shape : inner), 1);
    }
  }

  /**
   * Shows that element as large as now, in the middle where there is something around it.
   *
   * @param { string } id
   */
  showElement(id) {
    const shape = this.#inner() && /** @type { any } */ (this.#viewer).get('elementRegistry').get(id);
    if (shape && (shape.width || shape.waypoints)) {
      const root = this.#canvasService().findRoot(shape);
      if (root !== this.#canvasService().getRootElement()) {
        this.#canvasService().setRootElement(root);
      }
      this.#look(shape.width ? shape : around(shape.waypoints), Math.max(this.zoom, LEGIBLE));
    }
  }

  /**
   * @param { string } id
   * @returns { boolean } whether there is such an element in the picture
   */
  has(id) {
    return Boolean(this.#viewer?.getDefinitions() && /** @type { any } */ (this.#viewer).get('elementRegistry').get(id));
  }

  /**
   * Shows the part that another one shows.
   *
   * @param { View } view
   */
  follow(view) {
    if (!this.#inner()) {
      this.#following = view;
      return;
    }
    this.#quietly(() => this.#canvasService().viewbox({
      x: view.x,
      y: view.y,
      width: this.#canvas.clientWidth / view.scale,
      height: this.#canvas.clientHeight / view.scale
    }));
  }

  /** Opens the picture over the whole page, together with what belongs beside it. */
  enlarge() {
    if (this.#host || !this.#viewer) {
      return;
    }
    /** @type { { beside: { viewer: BsBpmnViewer, caption: string }[], head: HTMLElement | null } } */
    const detail = { beside: [ { viewer: this, caption: '' } ], head: null };
    this.dispatchEvent(new CustomEvent('enlarging', { bubbles: true, detail }));

    const places = element('div', 'bs-bpmn-large');
    for (const { viewer, caption } of detail.beside) {
      const place = element('div', 'bs-bpmn-place');
      if (caption) {
        place.append(caption);
      }
      place.append(viewer.#stage);
      places.append(place);
    }
    this.#large = detail.beside.map(each => each.viewer);
    this.#takeHead(detail.head);
    this.#dialog.setAttribute('aria-label', this.#title);
    this.#dialog.append(places);
    this.#dialog.showModal();
    this.#large.forEach(viewer => viewer.#grow(this));
    this.#refit();
  }

  /** @param { HTMLElement | null } head borrowed while it is large */
  #takeHead(head) {
    const at = document.createComment('');
    head?.replaceWith(at);
    this.#dialog.replaceChildren(...head ? [ head ] : []);
    this.#restore = () => head && at.replaceWith(head);
  }

  /** @param { BsBpmnViewer } host */
  #grow(host) {
    const { x, y, width, height, scale } = this.#canvasService()?.viewbox() || {};
    this.#left = scale ? { x, y, scale } : null;
    this.#middle = scale && host.#large.length > 1
      ? { x: x + width / 2, y: y + height / 2, width: 0, height: 0 }
      : null;
    this.#host = host;
    this.#viewer?.get('zoomScroll').toggle(true);
    this.#canvas.style.height = '';
    this.#drawTools();
  }

  #leaveDialog() {
    const large = this.#large;
    this.#large = [];
    this.#restore();
    large.forEach(viewer => viewer.#shrink());
    /** @type { HTMLElement | null } */ (this.#tools.querySelector('[data-tool=enlarge]'))?.focus();
  }

  /** What was seen before is seen again, so that pictures beside each other still show the same. */
  #shrink() {
    this.#host = null;
    this.prepend(this.#stage);
    this.#viewer?.get('zoomScroll').toggle(false);
    this.#drawTools();
    this.#refit();
    if (this.#left) {
      this.follow(this.#left);
      this.#left = null;
    }
  }

  #import() {
    if (this.isConnected) {
      this.#settled = this.#importNow(++this.#imports);
    }
  }

  /** @param { number } turn */
  async #importNow(turn) {

    // several properties arrive one after the other: import once, with all of them, and measure labels in their font
    await document.fonts.ready;

    if (turn !== this.#imports || !this.#xml) {
      return;
    }
    this.#waiting = this.#hidden();
    if (this.#waiting) {
      return;
    }

    this.#canvas.replaceChildren();
    this.#viewer?.destroy();
    const viewer = this.#viewer = this.#newViewer();
    arrangeMissing(viewer);

    try {
      await viewer.importXML(this.#xml);
    } catch (error) {
      if (turn === this.#imports) {
        this.#fail(error);
      }
      return;
    }

    if (turn !== this.#imports) {
      return;
    }

    this.toggleAttribute('failed', false);
    placeLabels(viewer);
    this.#nameImage();
    this.#drawStates();
    this.#refit();
    if (this.#following) {
      this.follow(this.#following);
      this.#following = null;
    }
  }

  #hidden() {
    return !this.#canvas.clientWidth;
  }

  #newViewer() {
    const viewer = new NavigatedViewer({
      container: this.#canvas,
      ...lookOfPage(),

      // who shows the same part beside it follows at once
      canvas: { deferUpdate: false },

      // the wheel belongs to the page until the picture fills it
      zoomScroll: { enabled: false }
    });

    viewer.on('import.parse.complete', (/** @type { any } */ event) => this.#translate(event.elementsById));
    viewer.on('element.click', (/** @type { any } */ event) => this.#selected(event.element));
    viewer.on('canvas.viewbox.changed', () => this.#moved());
    viewer.on('root.set', () => this.#drawStates());

    return viewer;
  }

  /** @param { Record<string, any> } [elements] of the model, by id */
  #translate(elements = {}) {
    for (const [ id, name ] of Object.entries(this.#labels)) {
      if (elements[id] && elements[id].name) {
        elements[id].name = name;
      }
    }
  }

  /** @param { any } shape */
  #selected(shape) {
    const target = shape.labelTarget || shape;
    if (target.parent) {
      this.dispatchEvent(new CustomEvent('element-selected', { bubbles: true, detail: { element: target.id } }));
    }
  }

  /** @param { any } error */
  #fail(error) {
    const note = element('p', 'bs-bpmn-failed');
    note.textContent = this.#words.failed;
    this.#canvas.replaceChildren(note);
    this.toggleAttribute('failed', true);
    this.#viewer?.destroy();
    this.#viewer = null;
    this.dispatchEvent(new CustomEvent('import-failed', { bubbles: true, detail: { message: String(error.message) } }));
  }

  #drawStates() {
    if (this.#viewer?.getDefinitions()) {
      drawStates(this.#viewer, this.#states, this.#tags);
      drawHeat(this.#viewer, this.#heat);
      drawSigns(this.#viewer, this.#signs, this.#picked);
      this.#drawTools();
    }
  }

  #nameImage() {
    const svg = this.#svg();
    if (svg) {
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', this.#title);
    }
  }

  // viewport //////////////////////

  /** @returns { any } */
  #canvasService() {
    return this.#viewer?.get('canvas');
  }

  /** @returns { SVGSVGElement | null } */
  #svg() {
    return this.#canvas.querySelector('.djs-container > svg');
  }

  /** @returns { Box | null } of all that is drawn; null while nothing is, or while the picture is hidden */
  #inner() {
    if (!this.#viewer?.getDefinitions() || this.#hidden()) {
      return null;
    }
    const { inner } = this.#canvasService().viewbox();
    return inner.width ? inner : null;
  }

  /** @returns { Box | null } */
  #activeBox() {
    const registry = /** @type { any } */ (this.#viewer?.get('elementRegistry'));
    const root = this.#canvasService().getRootElement();
    const active = Object.entries(this.#states)
      .filter(([ , state ]) => state === 'active')
      .map(([ id ]) => registry.get(id))
      .filter(shape => shape && shape.width && this.#canvasService().findRoot(shape) === root);

    // a sub-process is active with its task: the task is what people look for
    const inmost = active.filter(shape => !active.some(other => other.parent === shape));

    if (!inmost.length) {
      return null;
    }
    const all = around(inmost);
    const fits = all.width <= this.#canvas.clientWidth && all.height <= this.#canvas.clientHeight;
    inmost.sort((one, other) => one.y - other.y || one.x - other.x);

    return fits ? all : inmost[this.#place % inmost.length];
  }

  /**
   * @param { Box } inner
   * @param { boolean } bothSides
   */
  #fitScale(inner, bothSides) {
    const wide = this.#canvas.clientWidth / (inner.width + 2 * PADDING);
    const high = this.#canvas.clientHeight / (inner.height + 2 * PADDING);
    return Math.min(1, wide, bothSides ? high : 1);
  }

  #refit() {
    this.#fitted = false;
    this.#sizeChanged();
  }

  #sizeChanged() {
    this.#quietly(() => this.#fit());
  }

  /** @param { () => void } act */
  #quietly(act) {
    const before = this.#quiet;
    this.#quiet = true;
    act();
    this.#quiet = before;
  }

  #moved() {
    this.#showPercent();
    const inner = this.#quiet ? null : this.#inner();
    if (inner) {
      const { x, y, scale } = this.#canvasService().viewbox();
      this.dispatchEvent(new CustomEvent('view-moved', { bubbles: true, detail: { x, y, scale } }));
    }
  }

  #fit() {
    if (this.#waiting && !this.#hidden()) {

      // drawing sets the height, which an observer of sizes must not do while it reports
      requestAnimationFrame(() => this.#import());
      return;
    }
    const inner = this.#inner();
    if (!inner) {
      return;
    }
    this.#canvasService().resized();
    if (this.#host) {
      this.#fitLarge(inner);
      return;
    }
    const scale = this.#fitScale(inner, false);
    const legible = scale >= LEGIBLE;
    const height = (inner.height + 2 * PADDING) * (legible ? scale : 1);
    this.#canvas.style.height = `${ Math.round(Math.min(HIGHEST, Math.max(LOWEST, height))) }px`;
    if (this.#fitted && !legible) {
      return;
    }
    this.#fitted = true;
    this.#canvasService().resized();
    this.#look(legible ? inner : this.#activeBox() || start(inner), legible ? scale : 1);
  }

  /**
   * Beside another one whoever was enlarged leads, for two that fit themselves would show different parts.
   *
   * @param { Box } inner
   */
  #fitLarge(inner) {
    const host = this.#host;
    if (host && host !== this) {
      host.#sizeChanged();
      return;
    }
    const whole = this.#fitScale(inner, true);
    this.#look(
      whole >= LEGIBLE ? inner : this.#middle || this.#activeBox() || start(inner),
      Math.max(whole, LEGIBLE)
    );
    const { x, y, scale } = this.#canvasService().viewbox();
    for (const viewer of this.#large.filter(viewer => viewer !== this && viewer.#inner())) {
      viewer.#canvasService().resized();
      viewer.follow({ x, y, scale });
    }
  }

  /**
   * Centres a box, but never shows emptiness beside the diagram where there is something to show.
   *
   * @param { Box } box
   * @param { number } scale
   */
  #look(box, scale) {
    const inner = /** @type { Box } */ (this.#inner());
    const width = this.#canvas.clientWidth / scale;
    const height = this.#canvas.clientHeight / scale;

    this.#canvasService().viewbox({
      x: within(box.x + box.width / 2 - width / 2, inner.x - PADDING, inner.width + 2 * PADDING, width),
      y: within(box.y + box.height / 2 - height / 2, inner.y - PADDING, inner.height + 2 * PADDING, height),
      width,
      height
    });
  }

  /** @param { 1 | -1 } direction */
  #step(direction) {
    const now = this.zoom;
    const next = direction > 0
      ? STEPS.find(step => step > now + 0.01)
      : STEPS.findLast(step => step < now - 0.01);
    if (next) {
      this.#canvasService().zoom(next);
    }
  }

  #showPercent() {
    this.#percent.textContent = `${ Math.round(this.zoom * 100) } %`;
  }

  /** @param { KeyboardEvent } event */
  #pressed(event) {
    if (!this.#viewer || event.altKey) {
      return;
    }
    const act = event.ctrlKey || event.metaKey ? this.#zoomKey(event.key) : this.#arrowKey(event.key);
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  /**
   * @param { string } key
   * @returns { (() => void) | undefined }
   */
  #zoomKey(key) {
    switch (key) {
    case '+':
    case '=':
      return () => this.#step(1);
    case '-':
      return () => this.#step(-1);
    case '0':
      return () => this.showWhole();
    }
  }

  /**
   * @param { string } key
   * @returns { (() => void) | undefined }
   */
  #arrowKey(key) {
    const way = { ArrowLeft: [ 60, 0 ], ArrowRight: [ -60, 0 ], ArrowUp: [ 0, 60 ], ArrowDown: [ 0, -60 ] }[key];
    return way && (() => this.#canvasService().scroll({ dx: way[0], dy: way[1] }));
  }

  // buttons //////////////////////

  #drawTools() {
    if (!this.isConnected) {
      return;
    }
    const words = this.#words;
    const host = this.#host;
    const hasActive = Object.values(this.#states).includes('active');

    this.#tools.replaceChildren(
      tool('zoomOut', words.zoomOut, false, () => this.#step(-1)),
      this.#percent,
      tool('zoomIn', words.zoomIn, false, () => this.#step(1)),
      tool('whole', words.whole, true, () => this.showWhole()),
      ...hasActive ? [ tool('now', words.now, true, () => this.showNow()) ] : [],
      host
        ? tool('close', words.close, true, () => host.#dialog.close())
        : tool('enlarge', words.enlarge, true, () => this.enlarge())
    );
  }

  /** A printer gets the whole diagram, one page wide, whatever part of it the screen shows. */
  #drawForPrint() {
    const inner = this.#inner();
    const svg = this.#svg();
    if (!inner || !svg) {
      return;
    }
    const copy = /** @type { SVGSVGElement } */ (svg.cloneNode(true));
    copy.removeAttribute('tabindex');
    copy.removeAttribute('style');
    copy.setAttribute('width', '100%');
    copy.removeAttribute('height');
    copy.setAttribute('viewBox', [
      inner.x - PADDING, inner.y - PADDING, inner.width + 2 * PADDING, inner.height + 2 * PADDING
    ].join(' '));
    copy.querySelector('.viewport')?.removeAttribute('transform');
    this.#print.replaceChildren(copy);
  }
}

/**
 * @param { string } name
 * @param { string } className
 */
function element(name, className) {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

/**
 * @param { keyof ICONS } name
 * @param { string } label
 * @param { boolean } withWord
 * @param { () => void } act
 */
function tool(name, label, withWord, act) {
  const button = /** @type { HTMLButtonElement } */ (element('button', 'bs-bpmn-tool'));
  button.type = 'button';
  button.dataset.tool = name;
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${ ICONS[name] }</svg>`;
  if (withWord) {
    button.append(label);
  } else {
    button.setAttribute('aria-label', label);
    button.title = label;
  }
  button.addEventListener('click', act);
  return button;
}

/**
 * @param { { x: number, y: number, width?: number, height?: number }[] } boxes or points
 * @returns { Box }
 */
function around(boxes) {
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map(box => box.x + (box.width || 0))) - x,
    height: Math.max(...boxes.map(box => box.y + (box.height || 0))) - y
  };
}

/**
 * @param { Box } inner
 * @returns { Box } where reading begins
 */
function start(inner) {
  return { x: inner.x, y: inner.y, width: 0, height: 0 };
}

/**
 * @param { number } wanted
 * @param { number } from
 * @param { number } length
 * @param { number } seen
 */
function within(wanted, from, length, seen) {
  if (seen >= length) {
    return from - (seen - length) / 2;
  }
  return Math.min(Math.max(wanted, from), from + length - seen);
}

customElements.define('bs-bpmn-viewer', BsBpmnViewer);
