import Modeler from 'bpmn-js/lib/Modeler';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import minimap from 'diagram-js-minimap';

import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import './bs-bpmn-editor.css';

import { arrangeMissing } from '../bpmn/arranging.js';
import { placeLabels } from '../bpmn/labels.js';
import { lookOfPage } from '../bpmn/look.js';
import { choosing } from './choosing.js';
import { hasCopy, KEPT, sharedClipboard } from './clipboard.js';
import { changeElement, describe } from './elements.js';
import { findingSign } from './finding-sign.js';
import { freePlace } from './free-place.js';
import { insertion } from './insertion.js';
import { keys } from './keys.js';
import { outlineOf } from './outline.js';
import { padPlace } from './pad-place.js';
import { KINDS, reduced } from './reduced.js';
import { speaking } from './speaking.js';
import { Telling } from './telling.js';
import { translating } from './translating.js';
import { ways } from './ways.js';

/** @typedef { import('./finding-sign.js').Finding } Finding */

/**
 * The drawing that was left last, with what can be undone, what was chosen and what one saw of it: whoever comes back
 * from a form goes on where they were.
 *
 * @type { { xml: string, modeler: any, home: { editor: BsBpmnEditor } } | null }
 */
let left = null;

/** How wide a finding's sign is. */
const SIGN = 20;

/** Below this scale labels cannot be read any more. */
const LEGIBLE = 0.6;

/**
 * Draws one BPMN diagram with the few kinds of elements that a process needs; whoever uses it puts the panel with an
 * element's properties and the outline beside it.
 *
 * In: `xml`, `findings`, `locked` (ids that stay), `labels` (element id → name in the reader's language), `words` (what
 * the kinds are called, and what the library says).
 * Out: `diagram-changed` with `detail.xml` and `detail.outline` once it is quiet, `element-chosen` with `detail.element`
 * (what it says, empty unless one is chosen) and `detail.some` (whether anything is), `undone` after that where a change
 * was taken back or done again, `copy-changed` with `some` (whether
 * something can be put in), `import-failed`, `history-changed` with `undo` and `redo`,
 * `removal-refused` where something protected stays, `removal-asked` with `inside` (how many steps would go with a part),
 * `copied` with `count`, `forms` and `tables`, `paste-asked` (what is put in may need files that only the page's owner
 * has),
 * `diagram-drawn` with `detail.outline` and `detail.arranged` (whether the file had no picture, or not all of it),
 * `insertion-refused` with `why` where there is no place for something new, `search-asked`, `panel-asked`.
 */
export class BsBpmnEditor extends HTMLElement {

  /** @type { any } */
  #modeler = null;

  /** Whom the library's parts ask: another editor once the drawing was left and found again. */
  #home = { editor: /** @type { BsBpmnEditor } */ (this) };

  #xml = '';

  /** @type { Finding[] } */
  #findings = [];

  /** @type { Set<string> } */
  #locked = new Set();

  /** @type { Record<string, string> } */
  #labels = {};

  /** @type { Record<string, string> } */
  #words = {};

  #telling = new Telling(() => this.#tellChange());

  /** Whether the file that was set told of steps or ways without a place. */
  #arranged = false;

  #imports = 0;

  /** @type { Promise<void> } */
  #settled = Promise.resolve();

  #canvas = document.createElement('div');

  #tellCopy = () => this.#tell('copy-changed', { some: hasCopy() });

  connectedCallback() {
    this.#canvas.className = 'bs-bpmn-editor-canvas';
    this.replaceChildren(this.#canvas);
    addEventListener(KEPT, this.#tellCopy);
    this.#import();
  }

  disconnectedCallback() {
    removeEventListener(KEPT, this.#tellCopy);
    this.#telling.now();
    this.#imports++;
    if (this.#modeler) {
      left?.modeler.destroy();
      this.#modeler.detach();
      left = { xml: this.#xml, modeler: this.#modeler, home: this.#home };
      this.#modeler = null;
    }
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

  get findings() {
    return this.#findings;
  }

  /** @param { Finding[] } findings */
  set findings(findings) {
    this.#findings = findings || [];
    this.#mark();
  }

  get locked() {
    return [ ...this.#locked ];
  }

  /** @param { string[] } ids */
  set locked(ids) {
    this.#locked = new Set(ids || []);
    this.#mark();
  }

  get labels() {
    return this.#labels;
  }

  /** @param { Record<string, string> } labels */
  set labels(labels) {
    this.#labels = labels || {};
    this.#write();
  }

  get words() {
    return this.#words;
  }

  /** @param { Record<string, string> } words */
  set words(words) {
    this.#words = words || {};
  }

  /** Whether there is a change that was not told yet. */
  get isUntold() {
    return this.#telling.isUntold;
  }

  /** Done when the diagram that was set is drawn. */
  get settled() {
    return this.#settled;
  }

  /** Tells the drawing as it was arranged, without a change. */
  keepArranged() {
    if (!this.isUntold) {
      this.#telling.soon(0);
    }
  }

  undo() {
    this.#service('commandStack').undo();
  }

  redo() {
    this.#service('commandStack').redo();
  }

  /** Tells at once what it would have told when it is quiet; done when that is told. */
  async flush() {
    await this.#telling.now();
  }

  /** @param { number } step 1 or -1; 0 shows the whole */
  zoom(step) {
    if (step === 0) {
      this.#service('canvas').zoom('fit-viewport', 'auto');
    } else {
      this.#service('zoomScroll').stepZoom(step);
    }
  }

  /**
   * Shows an element and chooses it; where it is not drawn nothing is chosen, which is about the process itself.
   *
   * @param { string } id
   */
  choose(id) {
    const element = this.#service('elementRegistry').get(id);
    if (element) {
      this.#lookAt(element);
    }
    this.#service('selection').select(element);
  }

  /**
   * Puts a new element behind the one that is chosen, and makes room for it; tells where there is no place for it.
   *
   * @param { string } kind one of the kinds
   * @param { string } [name] what it is called
   * @returns { string } its id; empty where there is none
   */
  insert(kind, name = this.#words[kind]) {
    const why = this.#service('insertion').hindered(kind);
    if (why) {
      this.#tell('insertion-refused', { why });
      return '';
    }
    return this.#service('insertion').insert(kind, { ...this.#words, [kind]: name });
  }

  /**
   * Leads a way to another place, or a new one out of an element.
   *
   * @param { string } from the way, or the element
   * @param { import('./ways.js').Way } way
   * @returns { string } its id
   */
  lead(from, way) {
    return this.#service('ways').lead(from, way);
  }

  /**
   * @param { string } id
   * @param { Record<string, string | boolean> } change what the panel has changed
   */
  change(id, change) {
    const element = this.#service('elementRegistry').get(id);
    if (element) {
      changeElement(this.#modeler, element, change);
    }
  }

  /**
   * The process itself, which has no shape: where a drawing shows others beside it, the one that is carried out.
   *
   * @param { string } name
   */
  callProcess(name) {
    const all = this.#modeler.getDefinitions().rootElements
      .filter((/** @type { any } */ one) => one.$type === 'bpmn:Process');
    const process = all.find((/** @type { any } */ one) => one.isExecutable) || all[0];
    if (process) {
      this.#service('modeling').updateModdleProperties(this.#service('canvas').getRootElement(), process, { name });
    }
  }

  /** Keeps what is chosen for this or another draft; tells how many elements were chosen, and what they need. */
  copy() {
    const pasting = this.#service('pasting');
    const count = pasting.copy();
    this.#tell('copied', { count, ...count ? pasting.needed() : { forms: [], tables: [] } });
    return count;
  }

  /**
   * Puts in what was copied last.
   *
   * @param { import('./clipboard.js').Renamed } [renamed]
   * @returns { { count: number, steps: import('./clipboard.js').Step[] } }
   */
  paste(renamed) {
    return this.#service('pasting').paste(renamed);
  }

  /** What keys do something is the drawing itself. */
  focus() {
    this.#service('canvas').focus();
  }

  /** Shows or hides the small picture of the whole. */
  overview() {
    this.#service('minimap').toggle();
  }

  /**
   * Takes away what is chosen, and tells where something protected stays. A part with steps in it goes only once
   * somebody has said so.
   *
   * @param { boolean } [sure]
   */
  remove(sure = false) {
    const chosen = [ ...this.#service('selection').get() ];
    const inside = sure ? 0 : stepsIn(chosen);
    if (inside) {
      this.#tell('removal-asked', { inside });
      return;
    }
    const removable = this.#service('rules').allowed('elements.delete', { elements: chosen });
    const going = Array.isArray(removable) ? removable : removable ? chosen : [];
    if (going.length) {
      this.#service('modeling').removeElements([ ...going ]);
    }
    if (going.length < chosen.length) {
      this.#tell('removal-refused', {});
    }
  }

  /** @param { string } name */
  #service(name) {
    return this.#modeler.get(name);
  }

  #import() {
    if (this.isConnected && this.#xml) {
      this.#settled = this.#importNow(++this.#imports);
    }
  }

  /** @param { number } turn */
  async #importNow(turn) {
    await document.fonts.ready;
    if (turn !== this.#imports) {
      return;
    }
    if (!this.#modeler && this.#find()) {
      return;
    }
    if (!this.#modeler) {
      this.#modeler = this.#newModeler();
    }
    try {
      await this.#modeler.importXML(this.#xml);
    } catch (error) {
      this.#tell('import-failed', { message: String(error) });
      return;
    }
    this.#write();
    placeLabels(this.#modeler);
    this.#open();
    this.#call();
    this.#mark();
    this.#tell('diagram-drawn', { outline: this.#outline(), arranged: this.#arranged });
    this.#tellCopy();
  }

  /** Goes on with the drawing that was left last, if it is this one as it is now. */
  #find() {
    const found = left;
    left = null;
    if (found?.xml !== this.#xml) {
      found?.modeler.destroy();
      return false;
    }
    this.#modeler = found.modeler;
    this.#home = found.home;
    this.#home.editor = this;
    this.#modeler.attachTo(this.#canvas);
    this.#write();
    this.#call();
    this.#mark();
    this.#tell('diagram-drawn', { outline: this.#outline(), arranged: false });
    this.#tellHistory();
    this.#tellCopy();
    this.#chosen();
    return true;
  }

  /** @param { any } element is brought into the middle, large enough to be read */
  #lookAt(element) {
    const canvas = this.#service('canvas');
    if (canvas.zoom() < LEGIBLE) {
      canvas.zoom(1);
    }
    const seen = canvas.viewbox();
    const { x, y } = middleOf(element);
    canvas.viewbox({ x: x - seen.width / 2, y: y - seen.height / 2, width: seen.width, height: seen.height });
  }

  /** The whole where it can be read, else its beginning. */
  #open() {
    const canvas = this.#service('canvas');
    canvas.zoom('fit-viewport', 'auto');
    if (canvas.zoom() >= LEGIBLE) {
      return;
    }
    const starts = this.#service('elementRegistry').filter((/** @type { any } */ one) =>
      one.type === 'bpmn:StartEvent' && !one.businessObject.$parent.triggeredByEvent);
    canvas.zoom(0.9);
    if (starts.length) {
      const [ first ] = starts.sort((/** @type { any } */ one, /** @type { any } */ other) => one.x - other.x);
      const seen = canvas.viewbox();
      canvas.viewbox({ x: first.x - 80, y: first.y - seen.height / 3, width: seen.width, height: seen.height });
    }
  }

  #newModeler() {
    const home = this.#home;
    const modeler = new Modeler({
      container: this.#canvas,
      moddleExtensions: { camunda },
      additionalModules: [ reduced(() => home.editor.#locked), choosing, keys, freePlace, insertion, ways,
        sharedClipboard, minimap, speaking(() => home.editor.#words), translating, padPlace ],
      minimap: { open: true },
      ...lookOfPage()
    });
    arrangeMissing(modeler, done => { home.editor.#arranged = done; });
    modeler.on('commandStack.changed', (/** @type { any } */ { trigger }) => home.editor.#changed(trigger));
    modeler.on('selection.changed', () => home.editor.#chosen());
    modeler.on('bs.panel', () => home.editor.#tell('panel-asked', {}));
    const actions = modeler.get('editorActions');
    actions.unregister('removeSelection');
    actions.register('removeSelection', () => home.editor.remove());
    actions.unregister('copy');
    actions.register('copy', () => home.editor.copy());
    actions.unregister('paste');
    actions.register('paste', () => home.editor.#tell('paste-asked', {}));
    actions.unregister('find');
    actions.register('find', () => home.editor.#tell('search-asked', {}));
    return modeler;
  }

  #tellHistory() {
    const stack = this.#service('commandStack');
    this.#tell('history-changed', { undo: stack.canUndo(), redo: stack.canRedo() });
  }

  /** @param { string } [trigger] what the library did: `undo`, `redo`, or something new */
  #changed(trigger) {
    this.#tellHistory();
    this.#chosen();
    if (trigger === 'undo' || trigger === 'redo') {
      this.#tell('undone', {});
    }
    this.#mark();
    this.#telling.soon();
  }

  async #tellChange() {
    const outline = this.#outline();
    const { xml } = await this.#modeler.saveXML({ format: true });
    this.#xml = xml;
    this.#tell('diagram-changed', { xml, outline });
  }

  #chosen() {
    if (!this.#modeler) {
      return;
    }
    const chosen = this.#service('selection').get();
    // what is written beside an element stands for it
    const one = chosen.length === 1 ? chosen[0].labelTarget || chosen[0] : null;
    this.#tell('element-chosen', { some: chosen.length > 0,
      element: one ? { ...describe(one), locked: this.#locked.has(one.id) } : {} });
  }

  #outline() {
    return outlineOf(this.#service('elementRegistry'));
  }

  /** Names in the reader's language. */
  #write() {
    if (!this.#modeler?.getDefinitions()) {
      return;
    }
    const registry = this.#service('elementRegistry');
    const factory = this.#service('graphicsFactory');
    const named = this.#service('textRenderer').know(this.#labels, registry);
    for (const element of named) {
      factory.update(element.waypoints ? 'connection' : 'shape', element, registry.getGraphics(element));
    }
  }

  /** What the drawing is, and how one gets about in it, for whoever comes there with the Tab key. */
  #call() {
    const svg = this.#canvas.querySelector('.djs-container > svg');
    svg?.setAttribute('role', 'application');
    svg?.setAttribute('aria-label', this.#words.drawing || '');
  }

  #mark() {
    if (!this.#modeler) {
      return;
    }
    const overlays = this.#service('overlays');
    const canvas = this.#service('canvas');
    const registry = this.#service('elementRegistry');
    overlays.remove({ type: 'finding' });
    overlays.remove({ type: 'lock' });
    registry.forEach((/** @type { any } */ element) => {
      canvas.removeMarker(element, 'bs-has-error');
      canvas.removeMarker(element, 'bs-has-warning');
    });
    for (const { severity, element, message } of worstFirst(this.#findings)) {
      // What is about the whole process stands below the picture.
      if (registry.get(element)?.parent) {
        canvas.addMarker(element, `bs-has-${ severity }`);
        overlays.add(element, 'finding', { position: signPlace(registry.get(element)), html: findingSign(severity, message) });
      }
    }
    for (const id of this.#locked) {
      if (registry.get(id)) {
        overlays.add(id, 'lock', { position: { bottom: 18, right: 18 }, html: lock() });
      }
    }
  }

  /**
   * @param { string } type
   * @param { Record<string, any> } detail
   */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/**
 * @param { any[] } elements
 * @returns { number } how many tasks, events and gateways would go with the parts among them
 */
function stepsIn(elements) {
  return elements.reduce((all, { businessObject }) => all + stepsOf(businessObject.flowElements), 0);
}

/**
 * @param { any[] } [flowElements]
 * @returns { number }
 */
function stepsOf(flowElements = []) {
  return flowElements.reduce((all, one) => all + (is(one, 'bpmn:FlowNode') ? 1 + stepsOf(one.flowElements) : 0), 0);
}

/** @param { any } element a shape or a flow */
function middleOf(element) {
  const at = element.waypoints?.[Math.floor(element.waypoints.length / 2)];
  return at || { x: element.x + element.width / 2, y: element.y + element.height / 2 };
}

/**
 * Its upper corner; of a way a place on its longest piece, in the middle unless its name stands there.
 *
 * @param { any } element
 */
function signPlace({ waypoints, label }) {
  if (!waypoints) {
    return { top: -11, right: 11 };
  }
  const long = (/** @type { number } */ at) =>
    Math.hypot(waypoints[at].x - waypoints[at - 1].x, waypoints[at].y - waypoints[at - 1].y);
  const longest = waypoints.reduce((/** @type { number } */ best, /** @type { any } */ point, /** @type { number } */ at) =>
    at > 1 && long(at) > long(best) ? at : best, 1);
  const [ from, to ] = [ waypoints[longest - 1], waypoints[longest] ];
  const places = [ 1 / 2, 1 / 4, 3 / 4, 1 / 6 ]
    .map(part => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
  const { x, y } = places.find(place => !label || !covers(place, label)) || places[0];
  const [ left, top ] = [ 'x', 'y' ].map(axis => Math.min(...waypoints.map((/** @type { any } */ one) => one[axis])));
  return { left: x - left - SIGN / 2, top: y - top - SIGN / 2 };
}

/**
 * @param { { x: number, y: number } } place middle of a sign
 * @param { { x: number, y: number, width: number, height: number } } label
 */
function covers(place, { x, y, width, height }) {
  return place.x + SIGN / 2 > x && place.x - SIGN / 2 < x + width && place.y + SIGN / 2 > y && place.y - SIGN / 2 < y + height;
}

/** @param { Finding[] } findings one for each element */
function worstFirst(findings) {
  /** @type { Map<string, Finding> } */
  const worst = new Map();
  for (const finding of findings) {
    if (finding.element && (!worst.has(finding.element) || finding.severity === 'error')) {
      worst.set(finding.element, finding);
    }
  }
  return worst.values();
}

function lock() {
  const sign = document.createElement('div');
  sign.className = 'bs-lock-sign';
  sign.innerHTML = '<svg viewBox="0 0 24 24" width="13" height="13" fill="none" stroke="currentColor" stroke-width="2">'
    + '<rect width="18" height="11" x="3" y="11" rx="2"/><path d="M7 11V7a5 5 0 0 1 10 0v4"/></svg>';
  return sign;
}

export { KINDS };

customElements.define('bs-bpmn-editor', BsBpmnEditor);
