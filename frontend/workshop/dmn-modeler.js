import Modeler from 'dmn-js/lib/Modeler';
import EditableHitPolicy from 'dmn-js-decision-table/lib/features/hit-policy/editor/components/EditableHitPolicy';
import camunda from 'camunda-dmn-moddle/resources/camunda.json';

import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css';

import { lookOfPage } from '../bpmn/look.js';
import { arrange } from './dmn-arranging.js';
import { connecting } from './dmn-connecting.js';
import { drawing, KINDS } from './dmn-drawing.js';
import { speaking } from './speaking.js';

/** What the engine knows; the library offers others. */
const TYPES = [ 'string', 'boolean', 'integer', 'long', 'double', 'date' ];

/** Of which the engine knows nothing. */
const UNKNOWN_POLICIES = new Set([ 'PRIORITY', 'OUTPUT ORDER' ]);

/** Cells are written as FEEL here; where answers are to be chosen, there is the page for one table. */
const LEFT_OUT = [ 'simpleMode', 'simpleBooleanEdit', 'simpleDateEdit', 'simpleDateTimeEdit', 'simpleDurationEdit',
  'simpleNumberEdit', 'simpleStringEdit', 'simpleTimeEdit' ];

/** Where one chooses another view, that is beside the drawing. */
const ELSEWHERE = [ 'viewDrd' ];

/** What the library does not draw. */
const OLDER = /"http:\/\/www\.omg\.org\/spec\/DMN\/(20151101\/dmn\.xsd|20180521\/MODEL\/)"/;

/** The whole file: how decisions ask each other, tables, expressions. */
class WholeFile extends Modeler {

  _getViewProviders() {
    return super._getViewProviders().filter((/** @type { any } */ provider) => provider.id !== 'boxedExpression');
  }

  /**
   * The picture where there are several decisions, else the one.
   *
   * @param { any[] } views
   * @param { any } [preferred]
   */
  _getInitialView(views, preferred) {
    const same = preferred && views.find(view => view.id === preferred.id);
    return same || (views.length === 2 ? views[1] : views[0]);
  }
}

class FewerPolicies extends EditableHitPolicy {
  render() {
    const drawn = super.render();
    const chosen = this.getRoot().businessObject.hitPolicy;
    for (const { props } of drawn.children) {
      if (props?.options) {
        props.options = props.options.filter((/** @type { any } */ { value }) =>
          !UNKNOWN_POLICIES.has(value.hitPolicy) || value.hitPolicy === chosen);
      }
    }
    return drawn;
  }
}

/** @param { any } components */
function fewerPolicies(components) {
  components.onGetComponent('hit-policy', 2000, () => FewerPolicies);
}
fewerPolicies.$inject = [ 'components' ];

/** @param { string[] } services */
function without(services) {
  return Object.fromEntries(services.map(name => [ name, [ 'value', null ] ]));
}

/**
 * @param { string } xml
 * @returns { Promise<string> } the same decisions in DMN 1.3; the same file where it is that already
 */
export async function newest(xml) {
  return OLDER.test(xml) ? (await import('@bpmn-io/dmn-migrate')).migrateDiagram(xml) : xml;
}

/**
 * @param { HTMLElement } container
 * @param { () => Record<string, string> } words
 */
export function newModeler(container, words) {
  const said = speaking(words);
  return new WholeFile({
    container,
    moddleExtensions: { camunda },
    common: {
      dataTypes: TYPES,
      expressionLanguages: { options: [ { value: 'feel', label: 'FEEL' } ], defaults: { editor: 'feel' } }
    },
    drd: {
      ...lookOfDrawing(),
      additionalModules: [ said, drawing, connecting ]
    },
    decisionTable: {
      additionalModules: [ said, without(LEFT_OUT), without(ELSEWHERE),
        { __init__: [ 'fewerPolicies' ], fewerPolicies: [ 'type', fewerPolicies ] } ]
    },
    literalExpression: { additionalModules: [ said, without(ELSEWHERE) ] }
  });
}

function lookOfDrawing() {
  const { bpmnRenderer, textRenderer } = lookOfPage();
  return { drdRenderer: bpmnRenderer, textRenderer };
}

export { arrange, KINDS };
