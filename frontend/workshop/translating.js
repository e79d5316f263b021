import TextRenderer from 'bpmn-js/lib/draw/TextRenderer';

/** @typedef { Record<string, string> } Names element id → what it is called in the reader's language */

/**
 * Writes names in the reader's language where they are drawn. The drawing itself keeps its own, and whoever types into it
 * types there; a name that was changed since is shown as it was typed.
 */
class TranslatedText extends TextRenderer {

  /** @type { Map<string, string> } */
  #names = new Map();

  /** @param { any } config */
  constructor(config) {
    super(config);
    const write = this.createText;
    this.createText = (/** @type { string } */ text, /** @type { any } */ options) =>
      write(this.shown(text), options);
  }

  /** @param { string } text */
  shown(text) {
    return this.#names.get(text) ?? text;
  }

  /**
   * @param { Names } names
   * @param { any } registry of what is drawn
   * @returns { any[] } what is written otherwise than before
   */
  know(names, registry) {
    const before = this.#names;
    this.#names = new Map();
    for (const [ id, name ] of Object.entries(names)) {
      const own = registry.get(id)?.businessObject.name;
      if (own) {
        this.#names.set(own, name);
      }
    }
    return registry.filter((/** @type { any } */ element) => {
      const own = element.parent && element.businessObject?.name;
      return own && before.get(own) !== this.#names.get(own);
    });
  }
}

TranslatedText.$inject = [ 'config.textRenderer' ];

export const translating = { textRenderer: [ 'type', TranslatedText ] };
