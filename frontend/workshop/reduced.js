import { is } from 'bpmn-js/lib/util/ModelUtil';

/**
 * The kinds of elements that people add.
 *
 * @type { Record<string, Record<string, any>> }
 */
export const KINDS = {
  task: { type: 'bpmn:UserTask' },
  gateway: { type: 'bpmn:ExclusiveGateway' },
  parallel: { type: 'bpmn:ParallelGateway' },
  wait: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' },
  end: { type: 'bpmn:EndEvent' },
  decision: { type: 'bpmn:BusinessRuleTask' },
  part: { type: 'bpmn:SubProcess', isExpanded: true }
};

/** What another element may become; everything else is not offered, and would be refused. */
const BECOMES = /^replace-with-(user-task|rule-task|exclusive-gateway|parallel-gateway|inclusive-gateway|none-end|none-intermediate-throwing|timer-intermediate-catch|message-intermediate-catch|expanded-subprocess|collapsed-subprocess|default-flow|sequence-flow|conditional-flow)$/;

const PAD = new Set([ 'append.end-event', 'append.gateway', 'append.append-task', 'connect', 'delete', 'replace',
  'append.text-annotation' ]);

/** The library's own palette stands elsewhere: as buttons with words. */
class NoPalette {
  getPaletteEntries() {
    return {};
  }
}

/** Fewer ways to go on from an element, and none that would be refused. */
class FewerEntries {

  static $inject = [ 'contextPad', 'popupMenu', 'editorActions' ];

  /**
   * @param { any } contextPad
   * @param { any } popupMenu
   * @param { any } editorActions
   */
  constructor(contextPad, popupMenu, editorActions) {
    // what is removed here is removed as everywhere: what is protected stays, and a whole part is asked about
    const remove = { action: { click: () => editorActions.trigger('removeSelection') } };
    const fewer = (/** @type { Record<string, any> } */ entries) => Object.fromEntries(Object.entries(entries)
      .filter(([ name ]) => PAD.has(name))
      .map(([ name, entry ]) => [ name, name === 'delete' ? { ...entry, ...remove } : entry ]));
    contextPad.registerProvider(400, {
      getContextPadEntries: () => fewer,
      getMultiElementContextPadEntries: () => fewer
    });
    popupMenu.registerProvider('bpmn-replace', 400, {
      getPopupMenuEntries: () => (/** @type { Record<string, any> } */ entries) =>
        Object.fromEntries(Object.entries(entries).filter(([ name ]) => BECOMES.test(name))),
      getPopupMenuHeaderEntries: () => (/** @type { Record<string, any> } */ entries) =>
        Object.fromEntries(Object.entries(entries).filter(([ name ]) => /^toggle-(parallel|sequential)-mi$/.test(name)))
    });
  }
}

/**
 * What is protected can be moved and renamed, not taken away.
 *
 * @param { () => Set<string> } locked
 */
function protecting(locked) {
  class Protecting {

    static $inject = [ 'eventBus' ];

    /** @param { any } eventBus */
    constructor(eventBus) {
      eventBus.on('commandStack.elements.delete.canExecute', 2000, (/** @type { any } */ event) =>
        event.context.elements.filter((/** @type { any } */ element) => !holdsLocked(element, locked())));
      eventBus.on('commandStack.shape.replace.canExecute', 2000, (/** @type { any } */ event) =>
        locked().has(event.context.element?.id) ? false : undefined);
    }
  }
  return Protecting;
}

/**
 * @param { any } element
 * @param { Set<string> } locked
 * @returns { boolean }
 */
function holdsLocked(element, locked) {
  return locked.has(element.id)
    || !is(element, 'bpmn:SequenceFlow')
      && (element.children || []).some((/** @type { any } */ child) => holdsLocked(child, locked));
}

/**
 * The module of the modeler that leaves out what a manager does not need.
 *
 * @param { () => Set<string> } locked
 */
export function reduced(locked) {
  return {
    __init__: [ 'fewerEntries', 'protecting' ],
    paletteProvider: [ 'type', NoPalette ],
    fewerEntries: [ 'type', FewerEntries ],
    protecting: [ 'type', protecting(locked) ]
  };
}
