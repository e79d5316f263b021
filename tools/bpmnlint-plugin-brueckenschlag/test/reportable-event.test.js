const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

const event = (inside, message) => lint('reportable-event',
  `<bpmn:subProcess id="U" triggeredByEvent="true"><bpmn:startEvent id="S">${inside}<bpmn:messageEventDefinition messageRef="M" /></bpmn:startEvent></bpmn:subProcess>`,
  { outside: `<bpmn:message id="M" name="${message}" />` });
const words = lint.properties({ melden: 'leitung', folge: 'Alles stoppt.' });

test('says who may report it and what it does', async () => {
  assert.deepEqual(await event(words, 'gewalt_gemeldet'), []);
  assert.equal((await event('', 'gewalt_gemeldet')).length, 2);
});

test('has a name that fits into an address', async () => {
  assert.equal((await event(words, 'Gewalt gemeldet')).length, 1);
});
