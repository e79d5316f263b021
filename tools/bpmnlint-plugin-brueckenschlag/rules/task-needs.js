const { is, property } = require('./model');

const ROLES = [ 'fachkraft', 'mediation', 'sprachmittlung', 'multiplikation', 'leitung', 'koordination', 'datenschutz' ];
const SPAN = /^(\d{1,3} WT|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?|\$\{[a-z0-9_]+(\.[a-z0-9_]+)?\})$/;
const WORDS = { abschluss: 'the words on the button', danach: 'what happens next' };

/** A task has one role, a form of its own package, a deadline, a button that says what it does, and an outlook. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) {
      return;
    }
    if (!ROLES.includes(node.get('camunda:candidateGroups'))) {
      reporter.report(node.id, `Exactly one role: ${ROLES.join(', ')}`, [ 'camunda:candidateGroups' ]);
    }
    if (!/^[a-z][a-z0-9_]*$/.test(node.get('camunda:formRef') || '') || node.get('camunda:formRefBinding') !== 'deployment') {
      reporter.report(node.id, 'A form of this package: formRef with formRefBinding="deployment"', [ 'camunda:formRef' ]);
    }
    if (!SPAN.test(property(node, 'frist') || '')) {
      reporter.report(node.id, 'The deadline frist is missing or not like 3 WT, PT24H, P3M', [ 'extensionElements' ]);
    }
    for (const [ name, meaning ] of Object.entries(WORDS)) {
      if (!property(node, name)) {
        reporter.report(node.id, `The property ${name} is missing: ${meaning}`, [ 'extensionElements' ]);
      }
    }
  }
  return { check };
};
