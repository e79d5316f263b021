import { isChoice } from './elements.js';
import { KINDS } from './reduced.js';
import { wayAround } from './way-around.js';

/**
 * @typedef { { target: string, kind: string, name: string, called: string, condition: string, otherwise: boolean } } Way
 * where it leads: to an element that is there, or to a new one of that kind, which is called so; what stands at it; and
 * when it is gone
 */

/** Leads ways without a mouse: a new one out of an element, or one that is there to another place; one step to undo. */
class Ways {

  static $inject = [ 'commandStack', 'elementRegistry' ];

  /**
   * @param { any } commandStack
   * @param { any } elementRegistry
   */
  constructor(commandStack, elementRegistry) {
    this.commandStack = commandStack;
    this.elementRegistry = elementRegistry;
    commandStack.registerHandler('bs.way', LeadWay);
  }

  /**
   * @param { string } from a way, or the element that a new one leads out of
   * @param { Way } way
   * @returns { string } id of the way; empty where there is no such place any more
   */
  lead(from, way) {
    const context = {
      from: this.elementRegistry.get(from),
      target: way.target ? this.elementRegistry.get(way.target) : null,
      way,
      done: /** @type { any } */ (null)
    };
    if (!context.from || way.target && !context.target) {
      return '';
    }
    this.commandStack.execute('bs.way', context);
    return context.done.id;
  }
}

class LeadWay {

  static $inject = [ 'modeling', 'elementFactory', 'eventBus', 'moddle', 'wayAround' ];

  /**
   * @param { any } modeling
   * @param { any } elementFactory
   * @param { any } eventBus
   * @param { any } moddle
   * @param { any } wayAround
   */
  constructor(modeling, elementFactory, eventBus, moddle, wayAround) {
    this.modeling = modeling;
    this.elementFactory = elementFactory;
    this.eventBus = eventBus;
    this.moddle = moddle;
    this.wayAround = wayAround;
  }

  /** @param { { from: any, target: any, way: Way, done: any } } context */
  preExecute(context) {
    const { from, way } = context;
    const source = from.waypoints ? from.source : from;
    const target = context.target || this.#added(source, way);
    context.done = from.waypoints ? this.#turn(from, target)
      : this.modeling.connect(source, target, { type: 'bpmn:SequenceFlow' });
    this.wayAround.clear(context.done);
    this.#say(source, context.done, way);
  }

  /**
   * @param { any } flow
   * @param { any } target
   */
  #turn(flow, target) {
    if (flow.target !== target) {
      this.modeling.reconnectEnd(flow, target, middleOf(target));
      this.modeling.layoutConnection(flow, { connectionStart: middleOf(flow.source), connectionEnd: middleOf(target) });
    }
    return flow;
  }

  /**
   * @param { any } source
   * @param { Way } way
   */
  #added(source, { kind, called }) {
    const shape = this.elementFactory.createShape({ ...KINDS[kind] });
    shape.businessObject.name = called;
    const place = this.eventBus.fire('autoPlace', { source, shape });
    return this.modeling.createShape(shape, place, source.parent);
  }

  /**
   * What is said at it, and when it is gone. Where there was one way only it becomes the one for all other cases.
   *
   * @param { any } source
   * @param { any } flow
   * @param { Way } way
   */
  #say(source, flow, way) {
    const it = flow.businessObject;
    if (way.name !== (it.name || '')) {
      this.modeling.updateProperties(flow, { name: way.name || undefined });
    }
    const gateway = source.businessObject;
    if (!isChoice(gateway)) {
      return;
    }
    const others = source.outgoing.filter((/** @type { any } */ one) => one !== flow);
    if (way.otherwise) {
      this.modeling.updateProperties(source, { default: it });
    } else if (gateway.default === it) {
      this.modeling.updateProperties(source, { default: undefined });
    } else if (!gateway.default && others.length === 1 && !others[0].businessObject.conditionExpression) {
      this.modeling.updateProperties(source, { default: others[0].businessObject });
    }
    const condition = way.otherwise ? '' : way.condition;
    if (condition !== (it.conditionExpression?.body || '')) {
      this.modeling.updateProperties(flow, { conditionExpression: condition
        ? this.moddle.create('bpmn:FormalExpression', { language: 'feel', body: condition }) : undefined });
    }
  }
}

/** @param { any } shape */
function middleOf(shape) {
  return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
}

export const ways = { __depends__: [ wayAround ], __init__: [ 'ways' ], ways: [ 'type', Ways ] };
