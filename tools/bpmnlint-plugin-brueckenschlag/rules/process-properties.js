const { is, property } = require('./model');

/** What the product reads from a process: retention, purpose, letters of its numbers, its title. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:Process') || !node.isExecutable) {
      return;
    }
    if (!node.get('camunda:historyTimeToLive')) {
      reporter.report(node.id, 'The retention is missing, like P1825D', [ 'historyTimeToLive' ]);
    }
    if (!(node.documentation || []).some(entry => (entry.text || '').trim())) {
      reporter.report(node.id, 'The purpose is missing: the start dialogue shows it', [ 'documentation' ]);
    }
    for (const name of [ 'nummernkreis', 'handlungsfeld', 'titel' ]) {
      if (!property(node, name)) {
        reporter.report(node.id, `The property ${name} is missing`, [ 'extensionElements' ]);
      }
    }
  }
  return { check };
};
