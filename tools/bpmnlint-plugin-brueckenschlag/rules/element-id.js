const { is } = require('./model');

const PREFIXES = [
  [ 'bpmn:SubProcess', 'Activity' ],
  [ 'bpmn:CallActivity', 'Activity' ],
  [ 'bpmn:Task', 'Task' ],
  [ 'bpmn:Event', 'Event' ],
  [ 'bpmn:Gateway', 'Gateway' ],
  [ 'bpmn:SequenceFlow', 'Flow' ],
  [ 'bpmn:Lane', 'Lane' ],
  [ 'bpmn:Participant', 'Participant' ],
  [ 'bpmn:MessageFlow', 'MessageFlow' ]
];

/** Ids say what the element is, in German words: migration, trail and translations refer to them for ever. */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:Process')) {
      if (!/^[a-z][a-z0-9_]*$/.test(node.id)) {
        reporter.report(node.id, 'The key of a process is written like konfliktmediation: small letters, digits and _', [ 'id' ]);
      }
      return;
    }
    const found = PREFIXES.find(([ type ]) => is(node, type));
    if (found && !new RegExp(`^${found[1]}_[A-Z][A-Za-z0-9]*(_[A-Z][A-Za-z0-9]*)?$`).test(node.id)) {
      reporter.report(node.id, `The id is written like ${found[1]}_MandatErteilt: ${found[1]}_ and German words, umlauts written out`, [ 'id' ]);
    }
  }
  return { check };
};
