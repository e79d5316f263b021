import { ChangeHandler, diff } from 'bpmn-js-differ';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';

/**
 * @typedef { { element: string, manner: 'added' | 'changed' | 'removed', called: Called[] } } Other
 * @typedef { { id: string, name: string } } Called of a line without a name where it begins and ends
 * @typedef { { moved: string[], others: Other[] } } Differing
 */

/** What people speak of as one thing: whatever differs within belongs to it. */
const THINGS = [
  'bpmn:FlowElement', 'bpmn:Artifact', 'bpmn:Lane', 'bpmn:Process', 'bpmn:Participant', 'bpmn:MessageFlow',
  'bpmn:Collaboration'
];

/** Tells whatever differs to the thing that it is within; bpmn-js-differ itself loses what lies deeper than one step. */
class Things extends ChangeHandler {

  /** @param { any } element */
  _isTracked(element) {
    let thing = element;
    while (thing && !isThing(thing)) {
      thing = thing.$parent;
    }
    return thing && { element: thing, property: '' };
  }

  /** @param { any[] } of model, property, element and place */
  removed(...of) {
    this.#whole(of, each => super.removed(...each));
  }

  /** @param { any[] } of model, property, element and place */
  added(...of) {
    this.#whole(of, each => super.added(...each));
  }

  /**
   * What is no thing of its own is one of its parts; lanes are things, the set of them is not.
   *
   * @param { any[] } of
   * @param { (of: any[]) => void } note
   */
  #whole([ model, property, element, at ], note) {
    if (element.$instanceOf?.('bpmn:LaneSet')) {
      (element.lanes || []).forEach((/** @type { any } */ lane) => note([ element, 'lanes', lane, at ]));
    } else if (element.$instanceOf && !isThing(element) && !isDi(model)) {
      this.changed(model, property, undefined, element);
    } else {
      note([ model, property, element, at ]);
    }
  }

  /** @param { any } element none where a picture shows what is not there */
  _computeChangeId(element) {
    return element?.id || '';
  }
}

/** @param { any } element */
function isDi(element) {
  return [ 'bpmndi:BPMNEdge', 'bpmndi:BPMNShape' ].some(type => element.$instanceOf?.(type));
}

/** @param { any } element */
function isThing(element) {
  return THINGS.some(type => element.$instanceOf?.(type)) || element.$parent?.$instanceOf?.('bpmn:Definitions')
    && element.$instanceOf?.('bpmn:RootElement');
}

/**
 * What differs between two diagrams and was not told before: what only lies elsewhere, and everything else.
 *
 * @param { string } before
 * @param { string } after
 * @param { string[] } told ids of what is known to differ
 * @returns { Promise<Differing> }
 */
export async function differing(before, after, told) {
  const moddle = new BpmnModdle({ camunda });
  const [ one, other ] = await Promise.all([ before, after ].map(xml => moddle.fromXML(xml)));
  const found = diff(one.rootElement, other.rootElement, new Things());

  const known = new Set(told);
  /** @type { Map<string, Other> } */
  const others = new Map();

  for (const [ manner, things ] of [ [ 'removed', found._removed ], [ 'added', found._added ], [ 'changed', found._changed ] ]) {
    for (const [ id, thing ] of Object.entries(things)) {
      const element = other.elementsById[id] || one.elementsById[id] || thing;
      if (![ one.elementsById[id], other.elementsById[id] ].some(each => each && isTold(each, known))) {
        others.set(id, {
          element: id,
          manner: others.has(id) ? 'changed' : manner,
          called: called(element)
        });
      }
    }
  }

  const layout = new Set(Object.keys(found._layoutChanged).filter(id => id && !found._added[id] && !found._removed[id]));
  const moved = [ ...layout ].filter(id => !known.has(id) && !others.has(id) && !isLedAlong(other.elementsById[id], layout));
  return { moved, others: [ ...others.values() ] };
}

/**
 * @param { any } thing
 * @returns { Called[] }
 */
function called(thing) {
  const name = thing.name || thing.text || '';
  return name || !thing.sourceRef || !thing.targetRef
    ? [ { id: thing.id, name } ]
    : [ thing.sourceRef, thing.targetRef ].map(end => ({ id: end.id, name: end.name || '' }));
}

/**
 * A way is told at the step where it begins.
 *
 * @param { any } thing
 * @param { Set<string> } told
 */
function isTold(thing, told) {
  return [ thing, thing.$instanceOf('bpmn:SequenceFlow') && thing.sourceRef ].some(each => each && told.has(each.id));
}

/**
 * A line follows what it joins: that is no move of its own.
 *
 * @param { any } thing
 * @param { Set<string> } moved
 */
function isLedAlong(thing, moved) {
  return [ thing?.sourceRef, thing?.targetRef ].some(end => end && moved.has(end.id));
}
