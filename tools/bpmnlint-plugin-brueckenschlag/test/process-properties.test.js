const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

test('retention, purpose, numbers, field and title are missing', async () => {
  assert.equal((await lint('process-properties', '')).length, 5);
});

test('are there', async () => {
  const content = `<bpmn:documentation>Wozu</bpmn:documentation>${lint.properties({ nummernkreis: 'KM', handlungsfeld: 'x', titel: 'thema' })}`;
  assert.deepEqual(await lint('process-properties', content, { process: 'id="probe" isExecutable="true" camunda:historyTimeToLive="P1825D"' }), []);
});
