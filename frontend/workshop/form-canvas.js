import { FormEditor } from '@bpmn-io/form-js-editor';

import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';

import { placed, rowsOf } from './form-rows.js';

/** @typedef { import('./form-rows.js').Row } Row */

/**
 * form-js' editor without what it can do beside arranging: no properties panel, no palette and no history of its own.
 * What is added or taken out is asked for, and comes back as another schema.
 */
export class FormCanvas {

  /** @type { any } */
  #editor;

  #container;

  #tell;

  #chosen = '';

  /** @type { Set<string> } */
  #locked = new Set();

  /** What was shown or told last. */
  #rows = '';

  /** @type { any } */
  #schema = null;

  #isShowing = false;

  /**
   * @param { HTMLElement } container
   * @param { Record<string, string> } words what can be done, and by form-js' types what there is
   * @param { (type: string, detail: Record<string, any>) => void } tell
   */
  constructor(container, words, tell) {
    this.#container = container;
    this.#tell = tell;
    const canvas = this;
    class Removing {
      static $inject = [ 'formFieldContextActions' ];

      /** @param { any } actions */
      constructor(actions) {
        actions.registerProvider(500, this);
      }

      /** @param { any } field */
      getContextPadEntries(field) {
        return field.type === 'default' || canvas.#locked.has(field.id) ? {} : {
          delete: {
            title: words.remove,
            group: 'actions',
            action: (/** @type { Event } */ event) => {
              event.stopPropagation();
              tell('removal-asked', { id: field.id });
            }
          }
        };
      }
    }
    this.#editor = new FormEditor({
      container,
      keyboard: { bind: false },
      propertiesPanel: { parent: container },
      additionalModules: [ {
        propertiesPanel: [ 'value', {} ],
        propertiesProvider: [ 'value', {} ],
        deleteActionProvider: [ 'type', Removing ]
      } ]
    });
    this.#callKinds(words);
    this.#restrainDragging();
    this.#editor.on('drag.start', (/** @type { any } */ event) => requestAnimationFrame(() => this.#sayWhatIsDragged(event.element)));
    this.#editor.on('commandStack.changed', () => setTimeout(() => this.#arranged()));
    this.#editor.on('selection.changed', (/** @type { any } */ event) => this.#selected(event.selection));
  }

  destroy() {
    this.#editor.destroy();
  }

  /** @param { Set<string> } ids */
  lock(ids) {
    this.#locked = ids;
  }

  /** @param { string } id */
  choose(id) {
    this.#chosen = id;
    const field = this.#editor.get('formFieldRegistry').get(id);
    if (field && this.#editor.get('selection').get()?.id !== id) {
      this.#editor.get('selection').set(field);
      this.#container.querySelector(`.fjs-element[data-id="${ CSS.escape(id) }"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }

  /**
   * @param { any } schema
   * @param { string } chosen
   */
  async show(schema, chosen) {
    const rows = JSON.stringify(rowsOf(schema));
    const before = this.#schema;
    this.#schema = schema;
    this.#chosen = chosen;
    if (before && rows === this.#rows && isLike(before, schema)) {
      this.#reword(before, schema);
      this.choose(chosen);
      return;
    }
    this.#rows = rows;
    this.#isShowing = true;
    // what is drawn anew must not take the focus from whoever is typing beside it
    this.#container.inert = !this.#container.contains(document.activeElement);
    await this.#editor.importSchema(structuredClone(schema));
    this.choose(chosen);
    await twoFrames();
    this.#container.inert = false;
    this.#isShowing = false;
  }

  /**
   * @param { any } before
   * @param { any } now
   */
  #reword(before, now) {
    const registry = this.#editor.get('formFieldRegistry');
    const old = new Map(fieldsOf(before).map(field => [ field.id, field ]));
    for (const field of fieldsOf(now)) {
      const says = words(field);
      const said = words(old.get(field.id));
      if (JSON.stringify(says) !== JSON.stringify(said)) {
        this.#editor.get('modeling').editFormField(registry.get(field.id), { ...emptied(said, says), ...says });
      }
    }
  }

  #arranged() {
    const rows = rowsOf(this.#editor.getSchema());
    const told = JSON.stringify(rows);
    if (!this.#isShowing && told !== this.#rows) {
      this.#rows = told;
      this.#tell('form-arranged', { rows });
    }
  }

  /** @param { any } field */
  #selected(field) {
    if (field && field.type !== 'default' && field.id !== this.#chosen && !this.#isShowing) {
      this.#chosen = field.id;
      this.#tell('question-chosen', { id: field.id });
    }
  }

  /**
   * In the reader's language.
   *
   * @param { Record<string, string> } words
   */
  #callKinds(words) {
    const formFields = this.#editor.get('formFields');
    for (const type of Object.keys(formFields._formFields)) {
      if (words[type]) {
        const Original = formFields.get(type);
        const Called = (/** @type { any } */ props) => Original(props);
        Called.config = { ...Original.config, label: words[type] };
        formFields.register(type, Called);
      }
    }
  }

  /**
   * The library calls what is under the pointer by its kind.
   *
   * @param { Element } element
   */
  #sayWhatIsDragged(element) {
    const id = element.querySelector('.fjs-element[data-id]')?.getAttribute('data-id');
    const field = id && this.#editor.get('formFieldRegistry').get(id);
    const label = field && (field.label || field.dateLabel);
    const shown = document.querySelector('.gu-mirror .fjs-field-preview-text');
    if (label && shown) {
      shown.textContent = label;
    }
  }

  #restrainDragging() {
    const dragging = this.#editor.get('dragging');
    const registry = this.#editor.get('formFieldRegistry');
    const validateDrop = dragging.validateDrop.bind(dragging);
    dragging.validateDrop = (/** @type { HTMLElement } */ element, /** @type { HTMLElement } */ target) => {
      const dragged = element.querySelector('.fjs-element');
      const to = listAround(target);
      if (target.dataset.rowId && (isSection(dragged || element) || target.querySelector(SECTION))) {
        return 'a section has its row to itself';
      }
      if (dragged instanceof HTMLElement) {
        // what is asked in each row of a list is asked there only
        return listAround(dragged.parentElement) === to ? validateDrop(element, target) : 'another list';
      }
      return to && !isAsked(element.dataset.fieldType) ? 'only questions in a list' : validateDrop(element, target);
    };
    dragging.createNewField = (/** @type { HTMLElement } */ element, /** @type { any } */ row, /** @type { any } */ section,
        /** @type { number } */ index) => {
      const at = section.components.map((/** @type { any } */ { id }) => registry.get(id)).slice(index);
      this.#tell('question-wanted', {
        kind: element.dataset.kind,
        rows: placed(rowsOf(this.#editor.getSchema()), section.type === 'default' ? '' : section.id, row?.components, at[0]?.id)
      });
    };
  }
}

/**
 * Whether both have the same components in the same places.
 *
 * @param { any } before
 * @param { any } now
 */
function isLike(before, now) {
  const shape = (/** @type { any } */ schema) => fieldsOf(schema).map(({ id, type }) => `${ id } ${ type }`).join();
  return shape(before) === shape(now);
}

/**
 * What it says, wherever it stands.
 *
 * @param { any } field
 */
function words(field) {
  return Object.fromEntries(Object.entries(field).filter(([ name ]) => name !== 'components' && name !== 'layout'));
}

/**
 * @param { any } section
 * @returns { any[] }
 */
function fieldsOf(section) {
  return (section.components || []).flatMap((/** @type { any } */ field) => [ field, ...fieldsOf(field) ]);
}

/**
 * @param { Record<string, any> } said
 * @param { Record<string, any> } says
 */
function emptied(said, says) {
  return Object.fromEntries(Object.keys(said).filter(name => !(name in says)).map(name => [ name, undefined ]));
}

const SECTION = '.fjs-element[data-field-type="group"]';

/** @param { Element } element */
function isSection(element) {
  return element instanceof HTMLElement && element.dataset.fieldType === 'group';
}

/** @param { Element | null } element */
function listAround(element) {
  return element?.closest('.fjs-element[data-field-type="dynamiclist"]') || null;
}

/** @param { string | undefined } type */
function isAsked(type) {
  return ![ 'group', 'dynamiclist', 'text', 'separator', 'spacer' ].includes(type || '');
}

function twoFrames() {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
