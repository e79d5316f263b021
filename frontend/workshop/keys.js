import { is } from 'bpmn-js/lib/util/ModelUtil';

/** @typedef { { x: number, y: number } } Point */

/** Which way an arrow points. */
const ARROWS = /** @type { Record<string, Point> } */ ({
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 }
});

/** What lies aside counts as farther away than it is. */
const ASIDE = 3;

/**
 * What one chooses without a mouse: arrows go from step to step, with Shift they move what is chosen as the library does,
 * and Enter goes to what it says.
 */
class Keys {

  static $inject = [ 'keyboard', 'selection', 'elementRegistry', 'canvas', 'eventBus' ];

  /**
   * @param { any } keyboard
   * @param { any } selection
   * @param { any } elementRegistry
   * @param { any } canvas
   * @param { any } eventBus
   */
  constructor(keyboard, selection, elementRegistry, canvas, eventBus) {
    keyboard.addListener(2000, (/** @type { { keyEvent: KeyboardEvent } } */ { keyEvent }) => {
      if (keyboard.hasModifier(keyEvent)) {
        return undefined;
      }
      if (keyEvent.key === 'Enter' && selection.get().length === 1) {
        eventBus.fire('bs.panel');
        return true;
      }
      const towards = ARROWS[keyEvent.key];
      const steps = towards && elementRegistry.filter(isStep);
      if (!steps?.length) {
        return undefined;
      }
      const chosen = selection.get()[0];
      const next = chosen ? nextTo(chosen.labelTarget || chosen, steps, towards) : firstOf(steps);
      if (next) {
        selection.select(next);
        canvas.scrollToElement(next);
      }
      return true;
    });
  }
}

/**
 * @template { { x: number, y: number, width: number, height: number, waypoints?: Point[] } } Shape
 * @param { Shape } chosen
 * @param { Shape[] } steps
 * @param { Point } towards
 * @returns { Shape | undefined } the nearest one on that side
 */
export function nextTo(chosen, steps, towards) {
  const from = middleOf(chosen);
  const found = steps.filter(step => step !== chosen).map(step => {
    const { x, y } = middleOf(step);
    const ahead = (x - from.x) * towards.x + (y - from.y) * towards.y;
    const aside = Math.abs((x - from.x) * towards.y) + Math.abs((y - from.y) * towards.x);
    return { step, ahead, far: ahead + aside * ASIDE };
  }).filter(({ ahead }) => ahead > 1);
  return found.sort((one, other) => one.far - other.far)[0]?.step;
}

/** @param { any } element */
function isStep(element) {
  return element.parent && is(element, 'bpmn:FlowNode') && !element.labelTarget && !element.hidden;
}

/** @param { any[] } steps where the story begins */
function firstOf(steps) {
  const starts = steps.filter(one => is(one, 'bpmn:StartEvent') && !is(one.parent, 'bpmn:SubProcess'));
  return (starts.length ? starts : steps).reduce((first, one) => one.x < first.x ? one : first);
}

/** @param { { x: number, y: number, width: number, height: number, waypoints?: Point[] } } element */
function middleOf({ x, y, width, height, waypoints }) {
  return waypoints ? waypoints[Math.floor(waypoints.length / 2)] : { x: x + width / 2, y: y + height / 2 };
}

export const keys = { __init__: [ 'bsKeys' ], bsKeys: [ 'type', Keys ] };
