const { extensions, is, isAny } = require('./model');

const ATTRIBUTES = [
  'class', 'delegateExpression', 'expression', 'type', 'resource', 'variableMappingClass', 'variableMappingDelegateExpression'
].map(name => `camunda:${name}`);
const ELEMENTS = [ 'ExecutionListener', 'TaskListener', 'Script', 'Connector', 'Field' ].map(name => `camunda:${name}`);

/** A redesign is data: no scripts, listeners, classes or delegate expressions. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:FlowElement') && !is(node, 'bpmn:Process')) {
      return;
    }
    if (isAny(node, [ 'bpmn:ScriptTask', 'bpmn:ServiceTask', 'bpmn:SendTask' ])) {
      reporter.report(node.id, 'This kind of step would run code');
    }
    for (const name of ATTRIBUTES) {
      if (node.$descriptor.propertiesByName[name] && node.get(name) !== undefined) {
        reporter.report(node.id, `${name} would run code`, [ name ]);
      }
    }
    for (const extension of extensions(node).filter(candidate => ELEMENTS.includes(candidate.$type))) {
      reporter.report(node.id, `${extension.$type} would run code`, [ 'extensionElements' ]);
    }
  }
  return { check };
};
