import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import './bs-token-run.css';

/**
 * Lets people move a token through a diagram by hand, before anybody works with it. What can be done next is told, and
 * whoever uses it puts it beside the picture as buttons, so that it needs no mouse. What moves is loaded only here.
 *
 * In: `xml`, `labels` (element id → translated name; set before `xml`). Out: `choices-changed` with `detail.choices` (`kind`, `element`, `name`, `flow`, `way`; names are empty where there are none) and `detail.going`, `import-failed`.
 */
export class BsTokenRun extends HTMLElement {

  #xml = '';

  /** @type { Record<string, string> } */
  #labels = {};

  /** @type { import('./token-play.js').TokenPlay | null } */
  #play = null;

  /** @type { Promise<void> } */
  #settled = Promise.resolve();

  connectedCallback() {
    this.#begin();
  }

  disconnectedCallback() {
    this.#play?.destroy();
    this.#play = null;
  }

  get xml() {
    return this.#xml;
  }

  /** @param { string } xml */
  set xml(xml) {
    this.#xml = xml;
    this.#begin();
  }

  get labels() {
    return this.#labels;
  }

  /** @param { Record<string, string> } labels */
  set labels(labels) {
    this.#labels = labels || {};
    this.#begin();
  }

  /** Done when the diagram is drawn. */
  get settled() {
    return this.#settled;
  }

  /** @param { number } choice its place in what was told last */
  go(choice) {
    this.#play?.go(choice);
  }

  again() {
    this.#play?.again();
  }

  /** @param { number } step larger or smaller by that; none for the whole picture */
  zoom(step) {
    this.#play?.zoom(step);
  }

  #begin() {
    if (this.isConnected && this.#xml) {
      this.#settled = this.#show(this.#xml);
    }
  }

  /** @param { string } xml */
  async #show(xml) {
    const { TokenPlay } = await import('./token-play.js');
    if (!this.isConnected || xml !== this.#xml) {
      return;
    }
    this.#play?.destroy();
    this.replaceChildren();
    this.#play = new TokenPlay(this, (choices, going) =>
      this.#tell('choices-changed', { choices, going }));
    try {
      await this.#play.show(xml, this.#labels);
    } catch (error) {
      this.#tell('import-failed', { message: String(error) });
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

customElements.define('bs-token-run', BsTokenRun);
