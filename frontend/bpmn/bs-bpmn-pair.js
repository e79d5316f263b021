import './bs-bpmn-viewer.js';

/**
 * Two diagrams of one process: whoever moves or zooms one sees the same part of the other.
 *
 * In: two `bs-bpmn-viewer` anywhere within. Out: nothing of its own.
 */
export class BsBpmnPair extends HTMLElement {

  #moved = (/** @type { Event } */ event) => this.#follow(/** @type { CustomEvent } */ (event));

  connectedCallback() {
    this.addEventListener('view-moved', this.#moved);
  }

  disconnectedCallback() {
    this.removeEventListener('view-moved', this.#moved);
  }

  /** @param { CustomEvent } event */
  #follow(event) {
    for (const viewer of this.querySelectorAll('bs-bpmn-viewer')) {
      if (viewer !== event.target) {
        /** @type { import('./bs-bpmn-viewer.js').BsBpmnViewer } */ (viewer).follow(event.detail);
      }
    }
  }
}

customElements.define('bs-bpmn-pair', BsBpmnPair);
