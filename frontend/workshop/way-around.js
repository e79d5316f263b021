import { is } from 'bpmn-js/lib/util/ModelUtil';

import { cleanRoute } from '../bpmn/routes.js';

/** Leads ways around what they would go through: those that somebody leads, and those to what is added. */
class WayAround {

  static $inject = [ 'modeling', 'elementRegistry', 'eventBus' ];

  /**
   * @param { any } modeling
   * @param { any } elementRegistry
   * @param { any } eventBus
   */
  constructor(modeling, elementRegistry, eventBus) {
    this.modeling = modeling;
    this.elementRegistry = elementRegistry;
    eventBus.on('commandStack.shape.append.postExecute', (/** @type { any } */ { context }) =>
      context.shape.incoming.filter((/** @type { any } */ one) => is(one, 'bpmn:SequenceFlow'))
        .forEach((/** @type { any } */ flow) => this.clear(flow)));
  }

  /**
   * Around everything that it would go through.
   *
   * @param { any } flow
   */
  clear(flow) {
    const { source, target, waypoints } = flow;
    const ends = [ source, target ];
    const around = [ source.parent, target.parent ];
    const shapes = this.elementRegistry.filter((/** @type { any } */ one) =>
      isBox(one) && !isFrame(one) && !ends.includes(one) && !around.includes(one));
    const ways = this.elementRegistry.filter((/** @type { any } */ one) =>
      one.waypoints && one !== flow && ((one.source === source) === (one.target === target)));
    const route = cleanRoute(waypoints, {
      from: source,
      to: target,
      boxes: shapes.filter((/** @type { any } */ one) => !one.labelTarget),
      labels: shapes.filter((/** @type { any } */ one) => one.labelTarget && one.labelTarget !== flow),
      ways: ways.map((/** @type { any } */ one) => one.waypoints),
      frame: isBox(source.parent) ? source.parent : null
    });
    if (route !== waypoints) {
      this.modeling.updateWaypoints(flow, route);
    }
  }
}

/**
 * Ways and whole drawings have a size, too, but stand nowhere.
 *
 * @param { any } element
 */
function isBox(element) {
  return Number.isFinite(element.x);
}

/** @param { any } shape around steps, which ways lead through */
function isFrame(shape) {
  return is(shape, 'bpmn:Participant') || is(shape, 'bpmn:Lane') || is(shape, 'bpmn:Group');
}

export const wayAround = { __init__: [ 'wayAround' ], wayAround: [ 'type', WayAround ] };
