import { is } from 'bpmn-js/lib/util/ModelUtil';
import { getNewShapePosition } from 'bpmn-js/lib/features/auto-place/BpmnAutoPlaceUtil';

/**
 * @typedef { { x: number, y: number } } Point
 * @typedef { { x: number, y: number, width: number, height: number } } Box
 */

/** Between what is new and what is there. */
const APART = 10;

/** Worth as much as a place that far away: its way would lead through something. */
const CUT_OFF = 500;

/** Worth as much as a place that far away: a step in another lane seems to be somebody else's. */
const OTHER_LANE = 300;

/** What follows an element lies on nothing that is there, whoever puts it: the buttons, a way, or what opens beside it. */
class FreePlace {

  static $inject = [ 'elementRegistry', 'eventBus' ];

  /**
   * @param { any } elementRegistry
   * @param { any } eventBus
   */
  constructor(elementRegistry, eventBus) {
    this.elementRegistry = elementRegistry;
    // before the library's grid, which knows only what hangs together with the source
    eventBus.on('autoPlace', 3000, (/** @type { { source: any, shape: any } } */ { source, shape }) => {
      const place = is(shape, 'bpmn:FlowNode') && getNewShapePosition(source, shape, elementRegistry);
      return place ? this.near(place, shape, source) : undefined;
    });
  }

  /**
   * @param { Point } wanted where its middle would be
   * @param { any } shape
   * @param { any } source what it follows
   * @returns { Point } there, or as near above or below as is free
   */
  near(wanted, shape, source) {
    const taken = this.elementRegistry.filter((/** @type { any } */ one) =>
      one.parent && one.width && one !== shape && !one.labelTarget && !isAround(one, source)
      && one.parent !== shape && one.host !== shape);
    const lane = this.elementRegistry.filter((/** @type { any } */ one) =>
      is(one, 'bpmn:Lane') && one.parent && holds(one, source)).sort(bySize)[0];
    const lines = this.elementRegistry.filter((/** @type { any } */ one) => is(one, 'bpmn:SequenceFlow') && one.parent
      && one.waypoints && ![ one.source, one.target ].some(end => end === shape || isWithin(end, shape)))
      .flatMap(boxesOf);
    return freeNear(wanted, shape, { from: source, shapes: taken, lines, lane: lane || null });
  }
}

/**
 * @param { Point } wanted
 * @param { { width: number, height: number } } size
 * @param { { from: Box, shapes: Box[], lines: Box[], lane: Box | null } } there what it follows, what is there already, and
 *   the lane that it should not leave
 * @returns { Point }
 */
export function freeNear(wanted, { width, height }, { from, shapes, lines, lane }) {
  const taken = [ ...shapes, ...lines ];
  const box = (/** @type { number } */ y) => ({ x: wanted.x - width / 2, y: y - height / 2, width, height });
  const beside = taken.filter(one => one.x < wanted.x + width / 2 + APART && wanted.x - width / 2 - APART < one.x + one.width);
  const heights = [ wanted.y,
    ...beside.flatMap(one => [ one.y - APART - height / 2, one.y + one.height + APART + height / 2 ]) ];
  const cost = (/** @type { number } */ y) => Math.abs(y - wanted.y) + (lane && !contains(lane, box(y)) ? OTHER_LANE : 0)
    + (isCutOff(from, { x: wanted.x - width / 2, y }, shapes) ? CUT_OFF : 0);
  const free = heights.filter(y => !beside.some(one => meets(one, box(y))));
  return { x: wanted.x, y: free.sort((one, other) => cost(one) - cost(other))[0] };
}

/**
 * Whether something stands in its way, however it turns: from above or below, or from the right.
 *
 * @param { Box } from
 * @param { Point } to
 * @param { Box[] } shapes
 */
function isCutOff(from, to, shapes) {
  const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  return [ middle.x, from.x + from.width + 2 * APART ].every(x =>
    boxesOf({ waypoints: [ middle, { x, y: middle.y }, { x, y: to.y }, to ] })
      .some(piece => shapes.some(shape => shape !== from && meets(shape, piece))));
}

/**
 * A frame around something else: steps that do not belong to it neither lie on it nor make it wider.
 *
 * @param { any } one
 * @param { any } source
 * @returns { boolean }
 */
export function isForeignFrame(one, source) {
  return (is(one, 'bpmn:SubProcess') || is(one, 'bpmn:Group')) && !isAround(one, source);
}

/**
 * @param { any } one
 * @param { any } source
 */
function isAround(one, source) {
  if (is(one, 'bpmn:Participant') || is(one, 'bpmn:Lane')) {
    return true;
  }
  return is(one, 'bpmn:Group') ? holds(one, source) : isWithin(source, one);
}

/**
 * @param { any } element
 * @param { any } part
 * @returns { boolean } whether it stands in that part, at whatever depth
 */
export function isWithin(element, part) {
  return Boolean(element.parent) && (element.parent === part || isWithin(element.parent, part));
}

/**
 * What a way takes of the drawing, piece by piece.
 *
 * @param { { waypoints: Point[] } } way
 * @returns { Box[] }
 */
function boxesOf({ waypoints }) {
  return waypoints.slice(1).map((point, at) => ({
    x: Math.min(point.x, waypoints[at].x) - 1, y: Math.min(point.y, waypoints[at].y) - 1,
    width: Math.abs(point.x - waypoints[at].x) + 2, height: Math.abs(point.y - waypoints[at].y) + 2 }));
}

/**
 * @param { Box } frame
 * @param { Box } box
 */
function holds(frame, { x, y, width, height }) {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return frame.x < middle.x && middle.x < frame.x + frame.width && frame.y < middle.y && middle.y < frame.y + frame.height;
}

/**
 * @param { Box } frame
 * @param { Box } box
 */
function contains(frame, { y, height }) {
  return frame.y <= y && y + height <= frame.y + frame.height;
}

/**
 * @param { Box } one
 * @param { Box } other
 */
function meets(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width
    && one.y < other.y + other.height && other.y < one.y + one.height;
}

/**
 * @param { Box } one
 * @param { Box } other
 */
function bySize(one, other) {
  return one.width * one.height - other.width * other.height;
}

export const freePlace = { __init__: [ 'freePlace' ], freePlace: [ 'type', FreePlace ] };
