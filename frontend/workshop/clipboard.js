import { is } from 'bpmn-js/lib/util/ModelUtil';

/** Between what is there and what is put below it. */
const GAP = 60;

/** Also the name of what the page is told when it changes. */
export const KEPT = 'bs-copied';

/**
 * What was copied last, as text: it outlives the editor and the page, so that it can be put into another draft. Another
 * tab is told, and one that is opened later asks; when the last is closed, nothing of it is left in the browser.
 */
let copied = '';
try {
  copied = sessionStorage.getItem(KEPT) || '';
} catch {
  // a browser that keeps nothing for anybody
}

const tabs = new BroadcastChannel(KEPT);
tabs.onmessage = (/** @type { MessageEvent<{ text: string }> } */ { data }) => {
  if (data.text) {
    keep(data.text);
  } else if (copied) {
    tabs.postMessage({ text: copied });
  }
};
if (!copied) {
  tabs.postMessage({ text: '' });
}

/** Whether something was copied that can be put in. */
export const hasCopy = () => Boolean(copied);

/** @param { string } text */
function keep(text) {
  copied = text;
  dispatchEvent(new CustomEvent(KEPT));
  try {
    sessionStorage.setItem(KEPT, text);
  } catch {
    // too much, or a browser that keeps nothing: then it is there until the page is left
  }
}

/** The library keeps what was copied with the editor it was copied in. */
class SharedClipboard {

  static $inject = [ 'moddle' ];

  /** @param { any } moddle */
  constructor(moddle) {
    this.moddle = moddle;
  }

  /** @param { any } tree */
  set(tree) {
    keep(JSON.stringify(tree));
    tabs.postMessage({ text: copied });
  }

  get() {
    return copied ? JSON.parse(copied, reviver(this.moddle)) : undefined;
  }

  clear() {
    const tree = this.get();
    keep('');
    return tree;
  }

  isEmpty() {
    return !copied;
  }
}

/**
 * Makes elements of the model out of what was written.
 *
 * @param { any } moddle
 */
function reviver(moddle) {
  /** @type { Record<string, any> } */
  const known = {};
  return (/** @type { string } */ key, /** @type { any } */ value) => {
    if (typeof value?.$type !== 'string') {
      return value;
    }
    const { $type, ...attributes } = value;
    if (value.id && known[value.id]) {
      return known[value.id];
    }
    const element = moddle.create($type, attributes);
    if (value.id) {
      known[value.id] = element;
    }
    return element;
  };
}

/**
 * @typedef { { from: string, to: string, form: string, table: string } } Step what was copied, what it has become, its
 * form, and the decision that it asks
 * @typedef { { forms: Record<string, string>, tables: Record<string, string> } } Renamed what is called otherwise here
 */

/**
 * Puts what was copied below everything that is there, and chooses it: no mouse has to carry it to its place. Ids that
 * are taken become others.
 */
class Pasting {

  static $inject = [ 'copyPaste', 'clipboard', 'canvas', 'elementRegistry', 'selection', 'eventBus' ];

  /**
   * @param { any } copyPaste
   * @param { any } clipboard
   * @param { any } canvas
   * @param { any } elementRegistry
   * @param { any } selection
   * @param { any } eventBus
   */
  constructor(copyPaste, clipboard, canvas, elementRegistry, selection, eventBus) {
    this.copyPaste = copyPaste;
    this.clipboard = clipboard;
    this.canvas = canvas;
    this.elementRegistry = elementRegistry;
    this.selection = selection;
    /** @type { Renamed } */
    this.renamed = { forms: {}, tables: {} };
    /** @type { { id: string, form: string, table: string, cache: Record<string, any> }[] } */
    this.put = [];
    eventBus.on('copyPaste.pasteElement', 2000, (/** @type { any } */ { cache, descriptor }) => {
      const form = formOf(descriptor);
      const table = tableOf(descriptor);
      if (!descriptor.labelTarget) {
        this.put.push({ id: descriptor.id, form, table, cache });
      }
      if (this.renamed.forms[form]) {
        descriptor.businessObject.set('camunda:formRef', this.renamed.forms[form]);
      }
      if (this.renamed.tables[table]) {
        descriptor.businessObject.set('camunda:decisionRef', this.renamed.tables[table]);
      }
    });
  }

  /** What the steps that were copied last need, also those within a part. */
  needed() {
    const copied = this.clipboard.isEmpty() ? [] : Object.values(this.clipboard.get()).flat();
    const keys = (/** @type { (descriptor: any) => string } */ of) => [ ...new Set(copied.map(of).filter(Boolean)) ];
    return { forms: keys(formOf), tables: keys(tableOf) };
  }

  /** Steps, events and gateways with the flows between them; lanes and pools belong to their process. */
  copy() {
    const chosen = this.selection.get().filter((/** @type { any } */ element) =>
      !is(element, 'bpmn:Lane') && !is(element, 'bpmn:Participant'));
    if (chosen.length) {
      this.copyPaste.copy(chosen);
    }
    return chosen.length;
  }

  /**
   * @param { Renamed } [renamed]
   * @returns { { count: number, steps: Step[] } }
   */
  paste(renamed = { forms: {}, tables: {} }) {
    this.renamed = renamed;
    this.put = [];
    const count = this.clipboard.isEmpty() ? 0 : this.#put();
    const steps = this.put.map(({ id, form, table, cache }) => ({ from: id, to: cache[id]?.id || '', form, table }));
    return { count, steps };
  }

  #put() {
    const pool = this.elementRegistry.find((/** @type { any } */ one) => is(one, 'bpmn:Participant') && one.children.length);
    const target = pool || this.canvas.getRootElement();
    const there = this.elementRegistry.filter((/** @type { any } */ one) => one.parent && !one.waypoints && one !== pool);
    const roots = Object.values(this.clipboard.get()).flat();
    const top = Math.min(...roots.map((/** @type { any } */ one) => one.y ?? Infinity));
    const bottom = Math.max(...roots.map((/** @type { any } */ one) => (one.y ?? -Infinity) + (one.height || 0)));
    const lowest = Math.max(0, ...there.map((/** @type { any } */ one) => one.y + one.height));
    const seen = this.canvas.viewbox();
    const pasted = (this.copyPaste.paste({
      element: target,
      point: { x: Math.max(seen.x + seen.width / 2, 200), y: lowest + GAP + (bottom - top) / 2 }
    }) || []).filter((/** @type { any } */ one) => !one.waypoints && !one.labelTarget);
    this.selection.select(pasted);
    if (pasted.length) {
      this.canvas.scrollToElement(pasted[0]);
    }
    return pasted.length;
  }
}

/** @param { any } descriptor */
function formOf({ businessObject }) {
  return businessObject && is(businessObject, 'bpmn:UserTask') && businessObject.get('camunda:formRef') || '';
}

/** @param { any } descriptor */
function tableOf({ businessObject }) {
  return businessObject && is(businessObject, 'bpmn:BusinessRuleTask') && businessObject.get('camunda:decisionRef') || '';
}

export const sharedClipboard = {
  __init__: [ 'pasting' ],
  clipboard: [ 'type', SharedClipboard ],
  pasting: [ 'type', Pasting ]
};
