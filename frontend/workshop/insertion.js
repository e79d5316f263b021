import { is } from 'bpmn-js/lib/util/ModelUtil';

import { KINDS } from './reduced.js';

const GAP = 50;

/** Puts a new element behind another one and makes room for it, as one step to undo. */
class Insertion {

  static $inject = [ 'commandStack', 'selection', 'elementFactory', 'canvas' ];

  /**
   * @param { any } commandStack
   * @param { any } selection
   * @param { any } elementFactory
   * @param { any } canvas
   */
  constructor(commandStack, selection, elementFactory, canvas) {
    this.commandStack = commandStack;
    this.selection = selection;
    this.elementFactory = elementFactory;
    this.canvas = canvas;
    commandStack.registerHandler('bs.insert', InsertBehind);
  }

  /**
   * @param { string } kind
   * @param { string } name
   */
  insert(kind, name) {
    const shape = this.elementFactory.createShape({ ...KINDS[kind] });
    shape.businessObject.name = name;
    const context = { shape, behind: this.selection.get()[0], root: this.canvas.getRootElement() };
    this.commandStack.execute('bs.insert', context);
    this.selection.select(shape);
    this.canvas.scrollToElement(shape);
  }
}

class InsertBehind {

  static $inject = [ 'modeling', 'spaceTool', 'autoPlace', 'canvas', 'elementRegistry' ];

  /**
   * @param { any } modeling
   * @param { any } spaceTool
   * @param { any } autoPlace
   * @param { any } canvas
   * @param { any } elementRegistry
   */
  constructor(modeling, spaceTool, autoPlace, canvas, elementRegistry) {
    this.modeling = modeling;
    this.spaceTool = spaceTool;
    this.autoPlace = autoPlace;
    this.canvas = canvas;
    this.elementRegistry = elementRegistry;
  }

  /** @param { { shape: any, behind: any, root: any } } context */
  preExecute(context) {
    const { shape, behind } = context;
    const flow = flowBehind(behind);
    if (flow) {
      this.#intoFlow(shape, flow);
    } else if (behind && is(behind, 'bpmn:FlowNode') && !is(behind, 'bpmn:EndEvent')) {
      this.autoPlace.append(behind, shape);
    } else {
      this.#inTheMiddle(shape, context.root);
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
        this.spaceTool.calculateAdjustments(this.#everything(), 'x', room, edge);
      this.modeling.createSpace(movingShapes, resizingShapes, { x: room, y: 0 }, 'e', edge);
    }
    const place = flow.target.x > edge
      ? { x: edge + GAP + shape.width / 2, y: source.y + source.height / 2 } : middleOf(flow);
    this.modeling.createShape(shape, place, flow);
  }

  /**
   * @param { any } shape
   * @param { any } root
   */
  #inTheMiddle(shape, root) {
    const seen = this.canvas.viewbox();
    const parent = this.elementRegistry.find((/** @type { any } */ one) => is(one, 'bpmn:Participant') && one.children.length) || root;
    this.modeling.createShape(shape, { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }, parent);
  }

  #everything() {
    return this.elementRegistry.filter((/** @type { any } */ one) => one.parent);
  }
}

/** @param { any } element the flow itself, or the only one that leads on */
function flowBehind(element) {
  if (element && is(element, 'bpmn:SequenceFlow')) {
    return element;
  }
  const flows = (element?.outgoing || []).filter((/** @type { any } */ one) => is(one, 'bpmn:SequenceFlow'));
  return flows.length === 1 ? flows[0] : null;
}

/** @param { any } flow */
function middleOf(flow) {
  const at = Math.floor(flow.waypoints.length / 2);
  const before = flow.waypoints[at - 1];
  const behind = flow.waypoints[at];
  return { x: (before.x + behind.x) / 2, y: (before.y + behind.y) / 2 };
}

export const insertion = { __init__: [ 'insertion' ], insertion: [ 'type', Insertion ] };
