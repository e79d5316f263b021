import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import Simulator from 'bpmn-js-token-simulation/lib/simulator';
import Animation from 'bpmn-js-token-simulation/lib/animation';
import Colors from 'bpmn-js-token-simulation/lib/features/colored-scopes';
import Counts from 'bpmn-js-token-simulation/lib/features/token-count';

import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';

import { arrangeMissing } from '../bpmn/arranging.js';

const TOGGLE = 'tokenSimulation.toggleMode';
const RESET = 'tokenSimulation.resetSimulation';
const TRACED = 'tokenSimulation.simulator.trace';
const MOVED = [ TRACED, 'tokenSimulation.simulator.elementChanged' ];

/** So fast that nothing is seen to move. */
const AT_ONCE = 100;

/** So large that words are read without effort. */
const LEGIBLE = 0.9;

/** Elements at which it waits until somebody says that it goes on. */
const STEPS = [ 'bpmn:UserTask', 'bpmn:BusinessRuleTask', 'bpmn:CallActivity', 'bpmn:Task' ];

/**
 * A gateway waits until somebody says where it goes on: the package's own one takes what was set before, with buttons
 * on the picture that no keyboard finds.
 *
 * @param { any } simulator
 */
function AskingGateway(simulator) {
  simulator.registerBehavior('bpmn:ExclusiveGateway', {

    /** @param { any } context */
    enter(context) {
      const { element, scope } = context;
      if (flowsOf(element).length < 2) {
        simulator.exit(context);
        return;
      }
      const event = { element, type: 'continue', interrupting: false, boundary: false };
      const asked = simulator.subscribe(scope, event, () => {
        asked.remove();
        simulator.exit(context);
      });
    },

    /** @param { any } context */
    exit({ element, scope }) {
      const ways = flowsOf(element);
      simulator.enter({ element: simulator.getConfig(element).activeOutgoing || ways[0], scope: scope.parent });
    }
  });
}

AskingGateway.$inject = [ 'simulator' ];

const playing = {
  __depends__: [ Simulator, Animation, Colors, Counts ],
  __init__: [ 'askingGateway' ],
  askingGateway: [ 'type', AskingGateway ]
};

/** @param { any } element */
function flowsOf(element) {
  return element.outgoing.filter((/** @type { any } */ flow) => flow.type === 'bpmn:SequenceFlow');
}

/**
 * @typedef { {
 *   kind: 'start' | 'step' | 'way' | 'event', element: string, name: string, flow: string, way: string
 * } } Choice
 */

/** One diagram on which a token is moved by hand, and what can be done next. */
export class TokenPlay {

  #viewer;

  /** @type { (() => void)[] } */
  #actions = [];

  #timer = 0;

  /**
   * @param { HTMLElement } container
   * @param { (choices: Choice[], isGoing: boolean) => void } tell
   */
  constructor(container, tell) {
    this.#viewer = /** @type { any } */ (new NavigatedViewer({
      container,
      additionalModules: [ playing ],
      bpmnRenderer: {
        defaultFillColor: 'var(--bs-surface)',
        defaultStrokeColor: 'var(--bs-line-strong)',
        defaultLabelColor: 'var(--bs-text)'
      }
    }));
    container.addEventListener('keydown', event => this.#pressed(event));
    this.#viewer.on(TRACED, (/** @type { any } */ event) => this.#follow(event));
    this.#viewer.on(MOVED, () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => tell(this.#choices(), this.#isGoing()), 50);
    });
  }

  /**
   * @param { string } xml
   * @param { Record<string, string> } labels translated names by element id
   */
  async show(xml, labels) {
    this.#viewer.on('import.parse.complete', (/** @type { any } */ event) => {
      for (const [ id, name ] of Object.entries(labels)) {
        const element = event.elementsById?.[id];
        if (element?.name) {
          element.name = name;
        }
      }
    });
    arrangeMissing(this.#viewer);
    await this.#viewer.importXML(xml);
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#viewer.get('animation').setAnimationSpeed(AT_ONCE);
    }
    this.#viewer.get('eventBus').fire(TOGGLE, { active: true });
    this.again();
  }

  again() {
    this.#lookAtBeginning();
    this.#viewer.get('eventBus').fire(RESET);
    const simulator = this.#viewer.get('simulator');
    this.#viewer.get('elementRegistry')
      .filter((/** @type { any } */ element) => STEPS.includes(element.type))
      .forEach((/** @type { any } */ element) => simulator.waitAtElement(element, true));
  }

  /** @param { number } choice its place in the list */
  go(choice) {
    this.#actions[choice]?.();
  }

  /** @param { number } step larger or smaller by that; none for the whole picture */
  zoom(step) {
    if (step) {
      this.#viewer.get('zoomScroll').stepZoom(step);
    } else {
      this.#viewer.get('canvas').zoom('fit-viewport', 'auto');
    }
  }

  destroy() {
    clearTimeout(this.#timer);
    this.#viewer.destroy();
  }

  /** Whether a token is on its way; a process that can be begun is none. */
  #isGoing() {
    return this.#viewer.get('simulator')
      .findScopes((/** @type { any } */ scope) => !scope.destroyed && scope.parent).length > 0;
  }

  /** @returns { Choice[] } what can be done next; the ways of a gateway one by one */
  #choices() {
    const simulator = this.#viewer.get('simulator');
    this.#actions = [];
    /** @type { Choice[] } */
    const choices = [];
    const seen = new Set();
    for (const { element, event, scope } of simulator.findSubscriptions({})) {
      if (!element || element.type === 'label' || seen.has(element)) {
        continue;
      }
      const go = () => {
        this.#lookAt(element);
        simulator.trigger({ event, scope });
      };
      if (element.type === 'bpmn:ExclusiveGateway') {
        seen.add(element);
        for (const flow of flowsOf(element)) {
          this.#actions.push(() => {
            simulator.setConfig(element, { activeOutgoing: flow });
            go();
          });
          choices.push({
            kind: 'way',
            element: element.id,
            name: nameOf(element),
            flow: flow.id,
            way: nameOf(flow) || nameOf(flow.target)
          });
        }
      } else if (isForPeople(element, event)) {
        seen.add(element);
        this.#actions.push(go);
        choices.push({ kind: kindOf(element), element: element.id, name: nameOf(element), flow: '', way: '' });
      }
    }
    return choices;
  }

  /** @param { any } event a token has come somewhere */
  #follow({ action, element }) {
    if (action === 'enter' && element?.width && element.parent) {
      this.#lookAt(element);
    }
  }

  #lookAtBeginning() {
    const beginning = this.#viewer.get('elementRegistry').find((/** @type { any } */ element) =>
      element.type === 'bpmn:StartEvent' && kindOf(element) === 'start' && !isWithin(element));
    const canvas = this.#viewer.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    if (beginning && canvas.zoom() < LEGIBLE) {
      canvas.zoom(LEGIBLE);
      this.#lookAt(beginning);
    }
  }

  /** @param { any } element is brought into sight where it is out of it */
  #lookAt(element) {
    this.#viewer.get('canvas').scrollToElement(element, { top: 120, right: 240, bottom: 120, left: 120 });
  }

  /** @param { KeyboardEvent } event */
  #pressed(event) {
    const step = { '+': 1, '=': 1, '-': -1, 0: 0 }[event.key];
    if ((event.ctrlKey || event.metaKey) && !event.altKey && step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.zoom(step);
    }
  }
}

/** @param { any } element */
function isWithin(element) {
  return element.parent.type === 'bpmn:SubProcess';
}

/**
 * @param { any } element
 * @param { any } event
 */
function isForPeople(element, event) {
  return event.type === 'continue' || element.type.endsWith('Event') || element.type === 'bpmn:ReceiveTask';
}

/**
 * @param { any } element
 * @returns { Choice['kind'] }
 */
function kindOf(element) {
  if (element.type === 'bpmn:StartEvent' && !element.parent.businessObject.triggeredByEvent) {
    return 'start';
  }
  return element.type.endsWith('Event') ? 'event' : 'step';
}

/** @param { any } element */
function nameOf(element) {
  return element.businessObject.name || '';
}
