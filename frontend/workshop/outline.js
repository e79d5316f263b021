import { is } from 'bpmn-js/lib/util/ModelUtil';

import { describe } from './elements.js';

/**
 * @typedef { { id: string, name: string, kind: string, type: string, scope: string, host: string, source: string,
 *   target: string, condition: string, otherwise: boolean, asks: string } } OutlineEntry
 */

/**
 * Everything that has a kind, with what it hangs together with: whoever tells it needs no picture.
 *
 * @param { any } elementRegistry
 * @returns { OutlineEntry[] } from left to right
 */
export function outlineOf(elementRegistry) {
  const elements = elementRegistry.filter(
    (/** @type { any } */ element) => element.type !== 'label' && describe(element).kind);
  return elements
    .sort((/** @type { any } */ one, /** @type { any } */ other) => (one.x - other.x) || (one.y - other.y))
    .map(entry);
}

/**
 * @param { any } element
 * @returns { OutlineEntry }
 */
function entry(element) {
  const it = element.businessObject;
  const { id, name, kind, type, condition, isDefault, form, decision } = describe(element);
  return {
    id,
    name,
    kind,
    type,
    scope: it.$parent && is(it.$parent, 'bpmn:SubProcess') ? it.$parent.id : '',
    host: it.attachedToRef?.id || '',
    source: it.sourceRef?.id || '',
    target: it.targetRef?.id || '',
    condition,
    otherwise: isDefault,
    asks: form || decision
  };
}
