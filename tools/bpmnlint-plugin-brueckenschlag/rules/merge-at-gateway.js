const { isAny } = require('./model');

/** Flows meet at a gateway; only at an end event they may arrive side by side. */
module.exports = function() {
  function check(node, reporter) {
    if (isAny(node, [ 'bpmn:Activity', 'bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent' ])
      && (node.incoming || []).length > 1) {
      reporter.report(node.id, 'Several flows arrive here: let them meet at a gateway first');
    }
  }
  return { check };
};
