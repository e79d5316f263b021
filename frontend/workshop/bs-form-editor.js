import './bs-form-editor.css';

/** @typedef { import('./form-canvas.js').FormCanvas } FormCanvas */
/** @typedef { import('./form-canvas.js').Row } Row */
/** @typedef { { type: string, kind: string, label: string } } Kind */

/**
 * Shows a form as a sheet on which its questions are dragged into order and side by side. What a question says is
 * changed elsewhere: the sheet knows where each one stands, and nothing more.
 *
 * In: `schema` (a form in form-js' schema, for the eye alone), `chosen` (id), `locked` (ids that stay), `kinds` (what can
 * be put in), `words`.
 * Out: `form-arranged` with `rows`, `question-chosen` with `id`, `question-wanted` with `kind` and, where it was dragged,
 * `rows` in which the empty id stands for it, `removal-asked` with `id`, `import-failed`.
 */
export class BsFormEditor extends HTMLElement {

  /** @type { FormCanvas | null } */
  #canvas = null;

  /** @type { any } */
  #schema = null;

  #chosen = '';

  /** @type { Set<string> } */
  #locked = new Set();

  /** @type { Kind[] } */
  #kinds = [];

  /** @type { Record<string, string> } */
  #words = {};

  #palette = document.createElement('div');

  #sheet = document.createElement('div');

  /** @type { Promise<void> } */
  #settled = Promise.resolve();

  connectedCallback() {
    // by these names the library knows where something new is dragged from
    this.#palette.className = 'bs-form-palette fjs-palette-fields fjs-drag-container fjs-no-drop';
    this.#palette.setAttribute('role', 'group');
    this.#sheet.className = 'bs-form-sheet';
    this.replaceChildren(this.#palette, this.#sheet);
    this.addEventListener('keydown', this.#pressed);
    this.#offer();
    this.#show();
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#pressed);
    this.#canvas?.destroy();
    this.#canvas = null;
  }

  get schema() {
    return this.#schema;
  }

  /** @param { any } schema */
  set schema(schema) {
    this.#schema = schema;
    this.#show();
  }

  get chosen() {
    return this.#chosen;
  }

  /** @param { string } id */
  set chosen(id) {
    this.#chosen = id || '';
    this.#canvas?.choose(this.#chosen);
  }

  get locked() {
    return [ ...this.#locked ];
  }

  /** @param { string[] } ids */
  set locked(ids) {
    this.#locked = new Set(ids || []);
    this.#canvas?.lock(this.#locked);
  }

  get kinds() {
    return this.#kinds;
  }

  /** @param { Kind[] } kinds */
  set kinds(kinds) {
    this.#kinds = kinds || [];
    this.#offer();
  }

  get words() {
    return this.#words;
  }

  /** @param { Record<string, string> } words */
  set words(words) {
    this.#words = words || {};
    this.#offer();
  }

  /** Done when the form that was set is shown. */
  get settled() {
    return this.#settled;
  }

  #show() {
    if (this.isConnected && this.#schema) {
      this.#settled = this.#settled.then(() => this.#showNow());
    }
  }

  async #showNow() {
    try {
      if (!this.#canvas) {
        // large, and only needed where somebody arranges a form
        const { FormCanvas } = await import('./form-canvas.js');
        if (!this.isConnected) {
          return;
        }
        this.#canvas ||= new FormCanvas(this.#sheet, this.#words, (type, detail) => this.#tell(type, detail));
        this.#canvas.lock(this.#locked);
      }
      await this.#canvas.show(this.#schema, this.#chosen);
    } catch (error) {
      this.#tell('import-failed', { message: String(error) });
    }
  }

  #offer() {
    this.#palette.setAttribute('aria-label', this.#words.palette || '');
    this.#sheet.style.setProperty('--bs-empty-words', JSON.stringify(this.#words.empty || ''));
    this.#palette.replaceChildren(...this.#kinds.map(({ type, kind, label }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'fjs-palette-field fjs-drag-copy fjs-no-drop';
      button.dataset.fieldType = type;
      button.dataset.kind = kind;
      button.textContent = label;
      button.addEventListener('click', () => this.#tell('question-wanted', { kind, rows: [] }));
      return button;
    }));
  }

  #pressed = (/** @type { KeyboardEvent } */ event) => {
    const on = event.target instanceof HTMLElement ? event.target.closest('.fjs-element[data-id]') : null;
    if (on instanceof HTMLElement && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      this.#tell('removal-asked', { id: on.dataset.id });
    }
  };

  /**
   * @param { string } type
   * @param { Record<string, any> } detail
   */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('bs-form-editor', BsFormEditor);
