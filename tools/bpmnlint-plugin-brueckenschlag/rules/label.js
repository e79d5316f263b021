const { definition, is, isAny, startsEventSubProcess } = require('./model');

const EXPRESSION = /[$#]\{/;

/** Label: task = object and verb, event = state reached, splitting gateway = question, its flows = answers. */
module.exports = function() {
  function check(node, reporter) {
    const demand = (holds, element, message) => holds || reporter.report(element.id, message, [ 'name' ]);
    const name = labelOf(node);
    demand(!EXPRESSION.test(name), node, 'A label is words: no expressions');
    if (isAny(node, [ 'bpmn:Task', 'bpmn:SubProcess', 'bpmn:CallActivity', 'bpmn:Lane' ])) {
      demand(name, node, 'This step needs a label: object and verb, like „Konflikt analysieren“');
    } else if (is(node, 'bpmn:Event')) {
      demand(name || plainEdgeOfSubProcess(node), node, 'This event needs a label: the state that is reached');
    } else if (isAny(node, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ])) {
      checkGateway(node, demand);
    }
  }

  function checkGateway(gateway, demand) {
    const answers = gateway.outgoing || [];
    if (answers.length < 2) {
      demand(!labelOf(gateway), gateway, 'A gateway that only joins has no label');
      return;
    }
    demand(labelOf(gateway).endsWith('?'), gateway, 'A gateway that splits asks a question, like „Mandat erteilt?“');
    demand(gateway.default, gateway, 'Here the default flow is missing: where no answer fits, the matter would stop');
    for (const flow of answers) {
      demand(labelOf(flow), flow, 'This flow needs the answer as its label');
      demand(flow === gateway.default || flow.conditionExpression, flow, 'This flow needs a condition, or is the default');
    }
  }

  /** Where a sub-process begins and ends without more is clear from its own label. */
  function plainEdgeOfSubProcess(event) {
    return is(event.$parent, 'bpmn:SubProcess')
      && isAny(event, [ 'bpmn:StartEvent', 'bpmn:EndEvent' ])
      && !startsEventSubProcess(event)
      && !definition(event, 'bpmn:EventDefinition');
  }

  function labelOf(element) {
    return (element.name || '').trim();
  }

  return { check };
};
