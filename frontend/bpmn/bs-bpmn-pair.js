import './bs-bpmn-viewer.js';

import { CHANGES, node, QUIET } from './signs.js';

/**
 * @typedef { import('./bs-bpmn-viewer.js').BsBpmnViewer } BsBpmnViewer
 * @typedef { import('./signs.js').Change } Kind
 * @typedef { import('./signs.js').Quiet } Quiet
 * @typedef { import('./signs.js').Sign } Sign
 * @typedef { import('./differing.js').Differing } Differing
 * @typedef { { number: number, element: string, kind: Kind, words: string } } Change
 * @typedef { {
 *   previous: string, next: string, none: string, added: string, changed: string, removed: string,
 *   moved: string, other: string, 'moved.show': string, others: string, unread: string
 * } } Words
 */

/**
 * Two diagrams of one process: whoever moves or zooms one sees the same part of the other, and both are enlarged together.
 *
 * In: two `bs-bpmn-viewer` anywhere within, each below a heading, or a single one; `changes` between them, which people go through one by
 * one; `words` of the buttons and, as `none`, what is said before one is picked; `told`, ids of all that is said to differ:
 * with it the two drawings are compared by themselves, what only moved is marked when people ask for it, and what differs
 * without being told is marked and listed. Out: `change-picked` with `detail.number`.
 */
export class BsBpmnPair extends HTMLElement {

  /** @type { Change[] } */
  #changes = [];

  /** @type { Words } */
  #words = {
    previous: '', next: '', none: '', added: '', changed: '', removed: '',
    moved: '', other: '', 'moved.show': '', others: '', unread: ''
  };

  /** @type { Differing } */
  #found = { moved: [], others: [] };

  #failed = false;

  #showsMoved = false;

  /** @type { Promise<void> } */
  #compared = Promise.resolve();

  /** Place of the change that is talked about; none at first. */
  #at = -1;

  /** Leads both by itself: neither follows the other. */
  #leading = false;

  #bar = document.createElement('div');

  #said = document.createElement('output');

  #moved = (/** @type { Event } */ event) => this.#follow(/** @type { CustomEvent } */ (event));

  #enlarging = (/** @type { Event } */ event) => this.#joined(/** @type { CustomEvent } */ (event).detail);

  #selected = (/** @type { Event } */ event) => this.#pickElement(/** @type { CustomEvent } */ (event).detail.element);

  connectedCallback() {
    this.#bar.className = 'bs-pair-bar';
    this.addEventListener('view-moved', this.#moved);
    this.addEventListener('enlarging', this.#enlarging);
    this.addEventListener('element-selected', this.#selected);
    this.#draw();
  }

  disconnectedCallback() {
    this.removeEventListener('view-moved', this.#moved);
    this.removeEventListener('enlarging', this.#enlarging);
    this.removeEventListener('element-selected', this.#selected);
  }

  /** @param { Change[] } changes */
  set changes(changes) {
    this.#changes = changes || [];
    this.#at = -1;
    this.#draw();
  }

  get changes() {
    return this.#changes;
  }

  /** @param { Words } words */
  set words(words) {
    this.#words = { ...this.#words, ...words };
    this.#draw();
  }

  get words() {
    return this.#words;
  }

  /** @param { string[] } told */
  set told(told) {
    this.#compared = this.#compare(told);
  }

  /** Done when the drawings are compared. */
  get compared() {
    return this.#compared;
  }

  /**
   * Leads both to that change and marks it.
   *
   * @param { number } number
   */
  async pick(number) {
    const at = this.#changes.findIndex(change => change.number === number);
    if (at < 0) {
      return;
    }
    this.#at = at;
    this.#say();
    const { element } = this.#changes[at];
    await Promise.all(this.#viewers().map(viewer => viewer.settled));
    this.#mark(element);
    this.#lead(element);
    this.dispatchEvent(new CustomEvent('change-picked', { bubbles: true, detail: { number } }));
  }

  /**
   * The same from elsewhere on the page.
   *
   * @param { number } number
   */
  async show(number) {
    const { top, bottom } = this.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) {
      this.scrollIntoView({ block: 'start' });
    }
    await this.pick(number);
  }

  /** @returns { BsBpmnViewer[] } */
  #viewers() {
    return /** @type { BsBpmnViewer[] } */ ([ ...this.querySelectorAll('bs-bpmn-viewer') ]);
  }

  /** @param { CustomEvent } event */
  #follow(event) {
    if (!this.#leading) {
      this.#viewers()
        .filter(viewer => viewer !== event.target)
        .forEach(viewer => viewer.follow(event.detail));
    }
  }

  /**
   * Where an element lies elsewhere in the other picture, each shows it where it is in its own.
   *
   * @param { string } element
   */
  #lead(element) {
    const having = this.#viewers().filter(viewer => viewer.has(element));
    this.#leading = having.length > 1;
    having.forEach(viewer => viewer.showElement(element));
    this.#leading = false;
  }

  /** @param { string } element */
  #mark(element) {
    this.#viewers().forEach(viewer => Object.assign(viewer, { picked: element }));
  }

  /** @param { string } element chosen in one of the pictures */
  #pickElement(element) {
    const change = this.#changes.find(each => each.element === element);
    if (change) {
      this.pick(change.number);
    }
  }

  /** @param { { beside: { viewer: BsBpmnViewer, caption: string }[], head: HTMLElement | null } } detail */
  #joined(detail) {
    detail.beside = this.#viewers().map(viewer => ({
      viewer, caption: viewer.parentElement?.querySelector('h3')?.textContent || ''
    }));
    detail.head = this.#bar.hasChildNodes() ? this.#bar : null;
  }

  // what the drawings say beside what is told //////////////////////

  /** @param { string[] } told */
  async #compare(told) {

    // whoever has come to read comes first
    await new Promise(resolve => setTimeout(resolve));
    await Promise.all(this.#viewers().map(viewer => viewer.settled));
    const [ before, after ] = this.#viewers();
    if (!before?.xml || !after?.xml || before.xml === after.xml) {
      return;
    }
    try {
      const { differing } = await import('./differing.js');
      this.#found = await differing(before.xml, after.xml, told);
    } catch {
      this.#failed = true;
    }
    this.#sign();
    this.#draw();
  }

  /** What was told keeps its number. */
  #sign() {
    const { moved, others } = this.#found;
    const quiet = Object.fromEntries([
      ...moved.filter(() => this.#showsMoved).map(id => [ id, 'moved' ]),
      ...others.map(each => [ each.element, 'other' ])
    ].map(([ id, kind ]) => [ id, { text: this.#words[/** @type { Quiet } */ (kind)], kind } ]));
    for (const viewer of this.#viewers()) {
      const told = Object.entries(viewer.signs).filter(([ , sign ]) => !(sign.kind in QUIET));
      viewer.signs = /** @type { Record<string, Sign> } */ ({ ...quiet, ...Object.fromEntries(told) });
    }
  }

  #switch() {
    const label = document.createElement('label');
    label.className = 'bs-pair-switch';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = this.#showsMoved;
    box.addEventListener('change', () => {
      this.#showsMoved = box.checked;
      this.#sign();
    });
    label.append(box, `${ this.#words['moved.show'] } (${ this.#found.moved.length })`, this.#legend('moved'));
    return label;
  }

  /** Each leads to its place. */
  #others() {
    const list = document.createElement('ul');
    list.className = 'bs-pair-others';
    list.append(...this.#found.others.map(other => {
      const lead = document.createElement('button');
      lead.type = 'button';
      lead.textContent = this.#called(other);
      lead.addEventListener('click', () => {
        this.#mark(other.element);
        this.#lead(other.element);
      });
      const item = document.createElement('li');
      item.append(lead);
      return item;
    }));
    return [ this.#legend('other', this.#words.others), list ];
  }

  /** @param { import('./differing.js').Other } other */
  #called({ called, manner }) {
    const labels = Object.assign({}, ...this.#viewers().map(viewer => viewer.labels));
    const words = called.map(({ id, name }) => labels[id] || name || id).join(' → ');
    return `${ words } (${ this.#words[manner] })`;
  }

  // bar //////////////////////

  #draw() {
    const { moved, others } = this.#found;
    this.#bar.replaceChildren(
      ...this.#changes.length ? this.#steps() : [],
      ...moved.length ? [ this.#switch() ] : [],
      ...others.length ? this.#others() : [],
      ...this.#failed ? [ this.#words.unread ] : []
    );
    if (!this.#bar.hasChildNodes()) {
      this.#bar.remove();
      return;
    }
    this.#say();
    if (!this.#bar.isConnected && this.isConnected) {
      this.prepend(this.#bar);
    }
  }

  #steps() {
    return [
      this.#step(this.#words.previous, -1, 'm15 18-6-6 6-6'),
      this.#step(this.#words.next, 1, 'm9 18 6-6-6-6'),
      this.#said,
      ...Object.keys(CHANGES)
        .filter(kind => this.#changes.some(change => change.kind === kind))
        .map(kind => this.#legend(/** @type { Kind } */ (kind)))
    ];
  }

  #say() {
    const change = this.#changes[this.#at];
    this.#said.textContent = change ? change.words : this.#words.none;
  }

  /**
   * @param { string } words
   * @param { 1 | -1 } direction
   * @param { string } path
   */
  #step(words, direction, path) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'bs-pair-step';
    const icon = node('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    icon.append(node('path', { d: path }));
    button.append(...direction < 0 ? [ icon, words ] : [ words, icon ]);
    button.addEventListener('click', () => {
      const count = this.#changes.length;
      const from = this.#at < 0 && direction < 0 ? count : this.#at;
      this.pick(this.#changes[(from + direction + count) % count].number);
    });
    return button;
  }

  /**
   * @param { Kind | Quiet } kind
   * @param { string } [words]
   */
  #legend(kind, words) {
    const item = document.createElement('span');
    item.className = `bs-pair-legend ${ kind }`;
    const icon = node('svg', { viewBox: '-7 -7 14 14', 'aria-hidden': 'true' });
    icon.append(node('path', { d: { ...CHANGES, ...QUIET }[kind] }));
    item.append(icon, words || this.#words[kind]);
    return item;
  }
}

customElements.define('bs-bpmn-pair', BsBpmnPair);
