/**
 * Holds the fields of the element that is chosen in a drawing. While another one is chosen and its fields are not there
 * yet, nobody types into those of the one before.
 *
 * In: `shown` (id of the element whose fields it holds, empty for none), `follow` (the drawing, which tells
 * `element-chosen`).
 */
export class BsElementPanel extends HTMLElement {

  #shown = '';

  #chosen = '';

  /** @type { EventTarget | null } */
  #drawing = null;

  disconnectedCallback() {
    this.#drawing?.removeEventListener('element-chosen', this.#choose);
    this.#drawing = null;
  }

  /** @param { EventTarget } drawing */
  follow(drawing) {
    this.#drawing?.removeEventListener('element-chosen', this.#choose);
    this.#drawing = drawing;
    drawing.addEventListener('element-chosen', this.#choose);
  }

  get shown() {
    return this.#shown;
  }

  /** @param { string } id */
  set shown(id) {
    this.#shown = id || '';
    this.#wait();
  }

  #choose = (/** @type { any } */ event) => {
    this.#chosen = event.detail.element?.id || '';
    this.#wait();
  };

  #wait() {
    this.inert = this.#chosen !== this.#shown;
    if (this.inert && document.activeElement instanceof HTMLElement && this.contains(document.activeElement)) {
      // what was typed belongs to the element before: it is told now
      document.activeElement.blur();
    }
  }
}

customElements.define('bs-element-panel', BsElementPanel);
