const { definition, property, startsEventSubProcess } = require('./model');

const NEEDED = { melden: 'who may report it', folge: 'its effect, in a sentence' };

/** What a person may report says who may, and what it does. */
module.exports = function() {
  function check(node, reporter) {
    const reported = startsEventSubProcess(node) && definition(node, 'bpmn:MessageEventDefinition');
    if (!reported) {
      return;
    }
    for (const [ name, meaning ] of Object.entries(NEEDED)) {
      if (!property(node, name)) {
        reporter.report(node.id, `The property ${name} is missing: ${meaning}`, [ 'extensionElements' ]);
      }
    }
    if (!/^[a-z][a-z0-9_]*$/.test((reported.messageRef && reported.messageRef.name) || '')) {
      reporter.report(node.id, 'The message is written like gewalt_gemeldet: it is the last part of the address in REST', [ 'eventDefinitions' ]);
    }
  }
  return { check };
};
