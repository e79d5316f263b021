import './bs-dmn-editor.css';

import { findingSign } from './finding-sign.js';
import { Telling } from './telling.js';

/** @typedef { import('./finding-sign.js').Finding } Finding */

/** Of a column that nobody has drawn wider or narrower. */
const LIBRARYS_WIDTH = '192px';

/**
 * Draws one DMN file as a whole: decisions that ask each other, their tables and expressions. The library behind it is
 * loaded once it is needed.
 *
 * In: `xml`, `findings`, `words` (what the library says, and `drawing` for the picture of all decisions).
 * Out: `file-changed` with `detail.xml` once it is quiet, never before somebody has changed something; `file-migrated`
 * where an older DMN is drawn as the one of now, `file-arranged` where it had no picture, or not all of it; `undo-asked`, `redo-asked`, `import-failed`.
 */
export class BsDmnEditor extends HTMLElement {

  /** @type { any } */
  #modeler = null;

  #xml = '';

  /** @type { Finding[] } */
  #findings = [];

  /** @type { Record<string, string> } */
  #words = {};

  #telling = new Telling(() => this.#write(this.#imports));

  #isArranged = false;

  #imports = 0;

  /** @type { Promise<void> } */
  #settled = Promise.resolve();

  #views = document.createElement('nav');

  #kinds = document.createElement('div');

  #connect = this.#connectButton();

  #canvas = document.createElement('div');

  #marks = new CSSStyleSheet();

  /** The library begins in the middle of the order of headings, and has one above the numbers that says nothing. */
  #headings = new MutationObserver(() => {
    this.#canvas.querySelectorAll('h3').forEach(heading => heading.setAttribute('aria-level', '2'));
    this.#canvas.querySelectorAll('th.index-column:empty').forEach(corner => corner.setAttribute('role', 'cell'));
    this.#canvas.querySelectorAll('th.input-cell, th.output-cell').forEach(holdWidth);
  });

  connectedCallback() {
    this.#views.className = 'bs-dmn-views';
    this.#canvas.className = 'bs-dmn-editor-canvas';
    this.#canvas.addEventListener('focusout', this.#tellNow);
    this.#kinds.className = 'bs-dmn-kinds';
    const head = document.createElement('div');
    head.className = 'bs-dmn-head';
    head.append(this.#views, this.#kinds);
    this.replaceChildren(head, this.#canvas);
    document.adoptedStyleSheets.push(this.#marks);
    this.#headings.observe(this.#canvas, { childList: true, subtree: true, attributeFilter: [ 'style' ] });
    this.#import();
  }

  disconnectedCallback() {
    this.#telling.forget();
    this.#imports++;
    this.#headings.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.#marks);
    this.#modeler?.destroy();
    this.#modeler = null;
  }

  get xml() {
    return this.#xml;
  }

  /** @param { string } xml */
  set xml(xml) {
    if (xml !== this.#xml) {
      this.#xml = xml;
      this.#telling.forget();
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

  /** Done when the file that was set is drawn. */
  get settled() {
    return this.#settled;
  }

  /** Tells at once what it would have told when it is quiet; done when that is told. */
  async flush() {
    await this.#telling.now();
  }

  /**
   * Shows the decision in which an element stands, and chooses it.
   *
   * @param { string } id
   */
  async choose(id) {
    await this.#settled;
    const view = this.#viewOf(id);
    if (view) {
      await this.#modeler.open(view);
      this.#select(id);
    }
  }

  /** @param { string } kind what the chosen decision asks then; stands alone where none is chosen */
  add(kind) {
    this.#modeler.getActiveViewer().get('bsAdding').add(kind);
  }

  /** Tells the file as it is drawn, though nobody has changed it. */
  async keep() {
    this.#telling.soon();
    await this.#tellNow();
  }

  /** What keys do something is the drawing itself. */
  focus() {
    /** @type { HTMLElement | null } */ (this.#views.querySelector('[aria-current]'))?.focus();
  }

  #import() {
    if (this.isConnected && this.#xml) {
      this.#settled = this.#importNow(++this.#imports);
    }
  }

  /** @param { number } turn */
  async #importNow(turn) {
    const { newModeler, newest, arrange, KINDS } = await import('./dmn-modeler.js');
    await document.fonts.ready;
    if (turn !== this.#imports) {
      return;
    }
    if (!this.#modeler) {
      this.#modeler = newModeler(this.#canvas, () => this.#words);
      this.#modeler.on('viewer.created', (/** @type { any } */ { viewer }) => this.#listen(viewer));
      this.#modeler.on('views.changed', () => this.#showViews());
      this.#modeler.on('import.parse.complete', (/** @type { { definitions?: any } } */ { definitions }) => {
        this.#isArranged = Boolean(definitions) && arrange(definitions);
      });
      this.#modeler.on('import.render.complete', () => this.#mark());
      this.#kinds.replaceChildren(...Object.keys(KINDS).map(kind => this.#kindButton(kind)), this.#connect);
    }
    try {
      const xml = await newest(this.#xml);
      await this.#modeler.importXML(xml);
      if (xml !== this.#xml) {
        this.#tell('file-migrated', {});
      }
      if (this.#isArranged) {
        this.#tell('file-arranged', {});
      }
    } catch (error) {
      this.#tell('import-failed', { message: String(error) });
    }
  }

  /** @param { string } kind */
  #kindButton(kind) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#words[`say.${ kind }`] || kind;
    button.addEventListener('click', () => this.add(kind));
    return button;
  }

  /** What is chosen may need something that is there already. */
  #connectButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'connect';
    button.disabled = true;
    button.addEventListener('click', () => {
      const viewer = this.#modeler.getActiveViewer();
      viewer.get('bsConnecting').open(viewer.get('selection').get()[0]);
    });
    return button;
  }

  /** @param { any } viewer of the picture */
  #showConnect(viewer) {
    const chosen = viewer.get('selection').get();
    this.#connect.textContent = this.#words['say.connect'] || 'Connect';
    this.#connect.disabled = chosen.length !== 1 || !viewer.get('bsConnecting').can(chosen[0]);
  }

  /** @param { any } viewer of one kind of view */
  #listen(viewer) {
    if (viewer.get('bsConnecting', false)) {
      viewer.on([ 'import.done', 'selection.changed', 'commandStack.changed' ], () => this.#showConnect(viewer));
    }
    viewer.on('commandStack.changed', (/** @type { any } */ { trigger }) => {
      if (trigger !== 'clear') {
        this.#telling.soon();
      }
    });
    const actions = viewer.get('editorActions', false);
    for (const action of actions ? [ 'undo', 'redo' ] : []) {
      actions.unregister(action);
      actions.register(action, () => this.#tell(`${ action }-asked`, {}));
    }
  }

  #tellNow = () => this.#telling.now();

  /** @param { number } turn of the import that was changed; what another one has taken the place of is gone */
  async #write(turn) {
    const { xml } = await this.#modeler.saveXML({ format: true });
    if (turn === this.#imports) {
      this.#xml = xml;
      this.#tell('file-changed', { xml });
    }
  }

  #showViews() {
    const active = this.#modeler.getActiveView();
    const held = this.#views.contains(document.activeElement);
    this.#views.setAttribute('aria-label', this.#words.views);
    this.#kinds.hidden = active?.type !== 'drd';
    this.#views.replaceChildren(...this.#modeler.getViews().map((/** @type { any } */ view) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = view.type === 'drd' ? this.#words.drawing : view.name || view.id;
      if (view.id === active?.id) {
        button.setAttribute('aria-current', 'true');
      }
      button.addEventListener('click', () => this.#open(view));
      return button;
    }));
    if (held) {
      this.focus();
    }
  }

  /**
   * What stands there at first is not the view that one leaves: what was typed is told before.
   *
   * @param { any } view
   */
  async #open(view) {
    await this.#tellNow();
    await this.#modeler.open(view);
  }

  /**
   * @param { string } id
   * @returns { any } the view of the decision that it stands in; the picture where it is shown there itself
   */
  #viewOf(id) {
    const views = this.#modeler?.getViews() || [];
    return views.find((/** @type { any } */ view) => view.type !== 'drd' && view.id !== id && holds(view.element, id))
      || views.find((/** @type { any } */ view) => view.type === 'drd');
  }

  /** @param { string } id */
  #select(id) {
    const viewer = this.#modeler.getActiveViewer();
    const element = viewer.get('elementRegistry', false)?.get?.(id);
    const cell = element?.cells ? element.cells[0] : element;
    if (cell) {
      viewer.get('selection', false)?.select(cell);
    }
    this.#canvas.querySelector(`[data-element-id="${ CSS.escape(id) }"]`)?.scrollIntoView({ block: 'nearest' });
  }

  /** By style: the tables are drawn anew whenever something changes, and forget what was written into them. */
  #mark() {
    const rules = this.#findings.map(({ severity, element }) => {
      const id = CSS.escape(element);
      const sign = `bs-dmn-editor :is(td, th)[data-element-id="${ id }"], bs-dmn-editor [data-row-id="${ id }"].rule-index`;
      return `${ sign } { box-shadow: inset 4px 0 var(${ severity === 'error' ? '--bs-overdue-fg, #9b1c1c' : '--bs-soon-fg, #7a4100' }); }`;
    });
    this.#marks.replaceSync(rules.join('\n'));
    const viewer = this.#modeler?.getActiveViewer();
    const overlays = viewer?.get('overlays', false);
    if (overlays) {
      this.#sign(viewer, overlays);
    }
  }

  /**
   * @param { any } viewer of the picture
   * @param { any } overlays
   */
  #sign(viewer, overlays) {
    overlays.remove({ type: 'finding' });
    viewer.get('elementRegistry').forEach((/** @type { any } */ shape) => {
      const found = this.#findings.filter(({ element }) => shape.parent && holds(shape.businessObject, element));
      if (found.length) {
        const severity = found.some(finding => finding.severity === 'error') ? 'error' : 'warning';
        overlays.add(shape, 'finding', { position: { top: -11, right: 11 },
          html: findingSign(severity, found.map(finding => finding.message).join('\n')) });
      }
    });
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
 * @param { any } element of the model
 * @param { string } id
 * @returns { boolean } whether it is that one, or that one stands in it
 */
function holds(element, id) {
  return element?.id === id || (element?.$descriptor?.properties || []).some((/** @type { any } */ property) => {
    const value = property.isReference || property.isAttr ? null : element.get(property.name);
    return Array.isArray(value) ? value.some(one => holds(one, id)) : value?.$type && holds(value, id);
  });
}

/**
 * Columns share the room; one that somebody has drawn to a width keeps it.
 *
 * @param { Element } column
 */
function holdWidth(column) {
  const { style } = /** @type { HTMLElement } */ (column);
  const held = style.width === LIBRARYS_WIDTH ? '' : style.width;
  if (style.minWidth !== held) {
    style.minWidth = held;
  }
}

customElements.define('bs-dmn-editor', BsDmnEditor);
