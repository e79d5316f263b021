import { is } from 'bpmn-js/lib/util/ModelUtil';

import { timerOf } from './elements.js';
import { isForeignFrame, isWithin } from './free-place.js';
import { KINDS } from './reduced.js';
import { wayAround } from './way-around.js';

const GAP = 50;

/** How long a new wait waits until somebody says otherwise: nothing that is just added is wrong. */
const A_WEEK = 'P7D';

/** Puts a new element behind another one and makes room for it, as one step to undo. */
class Insertion {

  static $inject = [ 'commandStack', 'selection', 'elementFactory', 'canvas', 'elementRegistry', 'eventBus', 'modeling',
    'moddle' ];

  /**
   * @param { any } commandStack
   * @param { any } selection
   * @param { any } elementFactory
   * @param { any } canvas
   * @param { any } elementRegistry
   * @param { any } eventBus
   * @param { any } modeling
   * @param { any } moddle
   */
  constructor(commandStack, selection, elementFactory, canvas, elementRegistry, eventBus, modeling, moddle) {
    this.commandStack = commandStack;
    this.selection = selection;
    this.elementFactory = elementFactory;
    this.canvas = canvas;
    this.elementRegistry = elementRegistry;
    commandStack.registerHandler('bs.insert', InsertBehind);
    eventBus.on('commandStack.shape.create.postExecute', (/** @type { any } */ { context }) => {
      const timer = timerOf(context.shape.businessObject);
      if (timer && !timer.timeDuration && !timer.timeDate && !timer.timeCycle) {
        modeling.updateModdleProperties(context.shape, timer,
          { timeDuration: moddle.create('bpmn:FormalExpression', { body: A_WEEK }) });
      }
    });
  }

  /**
   * @param { string } kind
   * @param { Record<string, string> } words what new elements are called, by kind
   * @returns { string } id of the new element
   */
  insert(kind, words) {
    const behind = this.#chosen();
    const shape = this.elementFactory.createShape({ ...KINDS[kind] });
    shape.businessObject.name = words[kind] || '';
    const context = { shape, behind, words, root: this.canvas.getRootElement() };
    this.commandStack.execute('bs.insert', context);
    this.selection.select(shape);
    this.canvas.scrollToElement(shape);
    return shape.id;
  }

  /**
   * Why there is no place for it: nothing is chosen, nothing leads on from there, or an end would cut off what follows.
   *
   * @param { string } kind
   * @returns { '' | 'unchosen' | 'last' | 'cuts-off' }
   */
  hindered(kind) {
    const behind = this.#chosen();
    if (!behind) {
      return this.elementRegistry.find(leadsOn) ? 'unchosen' : '';
    }
    if (!is(behind, 'bpmn:SequenceFlow') && !leadsOn(behind)) {
      return 'last';
    }
    return kind === 'end' && cutsOff(behind) ? 'cuts-off' : '';
  }

  /** What is written beside an element stands for it. */
  #chosen() {
    const [ chosen ] = this.selection.get();
    return chosen?.labelTarget || chosen;
  }
}

class InsertBehind {

  static $inject = [ 'modeling', 'spaceTool', 'autoPlace', 'canvas', 'elementRegistry', 'elementFactory', 'freePlace',
    'wayAround' ];

  /**
   * @param { any } modeling
   * @param { any } spaceTool
   * @param { any } autoPlace
   * @param { any } canvas
   * @param { any } elementRegistry
   * @param { any } elementFactory
   * @param { any } freePlace
   * @param { any } wayAround
   */
  constructor(modeling, spaceTool, autoPlace, canvas, elementRegistry, elementFactory, freePlace, wayAround) {
    this.modeling = modeling;
    this.spaceTool = spaceTool;
    this.autoPlace = autoPlace;
    this.canvas = canvas;
    this.elementRegistry = elementRegistry;
    this.elementFactory = elementFactory;
    this.freePlace = freePlace;
    this.wayAround = wayAround;
  }

  /** @param { { shape: any, behind: any, words: Record<string, string>, root: any } } context */
  preExecute(context) {
    const { shape, behind, words } = context;
    const flow = is(shape, 'bpmn:EndEvent') ? null : flowBehind(behind);
    if (flow) {
      this.#intoFlow(shape, flow);
    } else if (behind) {
      this.#growing(behind.parent, () => this.autoPlace.append(behind, shape));
    } else {
      this.#inTheMiddle(shape, context.root);
    }
    if (is(shape, 'bpmn:SubProcess')) {
      this.#begin(shape, words);
    }
  }

  /**
   * A part that can be gone through as it is.
   *
   * @param { any } part
   * @param { Record<string, string> } words
   */
  #begin(part, words) {
    const middle = part.y + part.height / 2;
    const steps = [ 'bpmn:StartEvent', 'bpmn:UserTask', 'bpmn:EndEvent' ].map((type, at) => {
      const step = this.elementFactory.createShape({ type });
      step.businessObject.name = type === 'bpmn:UserTask' ? words.task || '' : '';
      return this.modeling.createShape(step, { x: part.x + part.width * (1 + at * 2) / 6, y: middle }, part);
    });
    this.modeling.connect(steps[0], steps[1], { type: 'bpmn:SequenceFlow' });
    this.modeling.connect(steps[1], steps[2], { type: 'bpmn:SequenceFlow' });
  }

  /**
   * The part that it stands in may become larger; what stands beside that makes room.
   *
   * @param { any } part
   * @param { () => void } add
   */
  #growing(part, add) {
    if (!is(part, 'bpmn:SubProcess')) {
      add();
      return;
    }
    const right = part.x + part.width;
    const bottom = part.y + part.height;
    add();
    this.#makeRoomBeside(part, 'x', right, part.x + part.width - right, 'e');
    this.#makeRoomBeside(part, 'y', bottom, part.y + part.height - bottom, 's');
  }

  /**
   * @param { any } part
   * @param { 'x' | 'y' } axis
   * @param { number } edge where it ended
   * @param { number } room how much larger it has become
   * @param { string } direction
   */
  #makeRoomBeside(part, axis, edge, room, direction) {
    const others = this.elementRegistry.filter((/** @type { any } */ one) =>
      one.parent && one !== part && one.host !== part && !isWithin(one, part));
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(others, axis, room, edge);
    if (room > 0 && movingShapes.length) {
      this.modeling.createSpace(movingShapes, resizingShapes, { x: 0, y: 0, [axis]: room }, direction, edge);
    }
  }

  /**
   * @param { any } shape
   * @param { any } flow
   */
  #intoFlow(shape, flow) {
    const source = flow.source;
    const edge = source.x + source.width + 1;
    const room = shape.width + 2 * GAP - Math.max(0, flow.target.x - (source.x + source.width));
    if (room > 0 && flow.target.x > edge) {
      const { movingShapes, resizingShapes } =
        this.spaceTool.calculateAdjustments(this.#movable(source, edge), 'x', room, edge);
      this.modeling.createSpace(movingShapes, resizingShapes, { x: room, y: 0 }, 'e', edge);
    }
    const place = flow.target.x > edge
      ? { x: edge + GAP + shape.width / 2, y: source.y + source.height / 2 } : middleOf(flow);
    this.#growing(flow.parent, () => this.#create(shape, place, flow, source));
  }

  /**
   * @param { any } shape
   * @param { { x: number, y: number } } place
   * @param { any } flow
   * @param { any } source
   */
  #create(shape, place, flow, source) {
    this.modeling.createShape(shape, place, flow);
    const down = this.freePlace.near(place, shape, source).y - place.y;
    if (down) {
      this.modeling.moveElements([ shape ], { x: 0, y: down });
      [ ...shape.incoming, ...shape.outgoing ].forEach((/** @type { any } */ way) => this.wayAround.clear(way));
    }
  }

  /**
   * Of a drawing in which nothing leads on.
   *
   * @param { any } shape
   * @param { any } root
   */
  #inTheMiddle(shape, root) {
    const seen = this.canvas.viewbox();
    const parent = this.elementRegistry.find((/** @type { any } */ one) => is(one, 'bpmn:Participant') && one.children.length) || root;
    this.modeling.createShape(shape, { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }, parent);
  }

  /**
   * Frames that room is made beside, not in, stay as wide as they are, and what is in them stays where it is.
   *
   * @param { any } source
   * @param { number } edge
   */
  #movable(source, edge) {
    const frames = this.elementRegistry.filter((/** @type { any } */ one) =>
      one.parent && one.x < edge && edge < one.x + one.width && isForeignFrame(one, source));
    return this.elementRegistry.filter((/** @type { any } */ one) => one.parent
      && !frames.some((/** @type { any } */ frame) => one === frame || isWithin(one, frame)));
  }
}

/** @param { any } element behind which something may come */
function leadsOn(element) {
  return Boolean(element.parent) && is(element, 'bpmn:FlowNode') && !element.labelTarget && !is(element, 'bpmn:EndEvent')
    && !element.businessObject.triggeredByEvent;
}

/**
 * The flow itself, or the only one that leads on. Behind a gateway at which ways do not meet it is another way out.
 *
 * @param { any } element
 */
function flowBehind(element) {
  if (element && is(element, 'bpmn:SequenceFlow')) {
    return element;
  }
  const flows = flowsOf(element?.outgoing);
  return flows.length === 1 && !(is(element, 'bpmn:Gateway') && flowsOf(element.incoming).length < 2) ? flows[0] : null;
}

/** @param { any } element behind which an end would leave nothing that leads to what follows */
function cutsOff(element) {
  return is(element, 'bpmn:SequenceFlow') || !is(element, 'bpmn:Gateway') && flowsOf(element.outgoing).length > 0;
}

/** @param { any[] } [connections] */
function flowsOf(connections = []) {
  return connections.filter(one => is(one, 'bpmn:SequenceFlow'));
}

/** @param { any } flow */
function middleOf(flow) {
  const at = Math.floor(flow.waypoints.length / 2);
  const before = flow.waypoints[at - 1];
  const behind = flow.waypoints[at];
  return { x: (before.x + behind.x) / 2, y: (before.y + behind.y) / 2 };
}

export const insertion = { __depends__: [ wayAround ], __init__: [ 'insertion' ], insertion: [ 'type', Insertion ] };
