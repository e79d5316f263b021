const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

const check = (content, more) => lint('element-id', content, more);

test('German words behind the prefix are fine', async () => {
  assert.deepEqual(await check('<bpmn:userTask id="Task_KonfliktAnalysieren" /><bpmn:exclusiveGateway id="Gateway_MandatErteilt" />'), []);
});

test('the ids that an editor makes up are not', async () => {
  assert.match((await check('<bpmn:userTask id="Activity_0x1y2z" />'))[0], /^Activity_0x1y2z: .*Task_/);
});

test('a flow names gateway and answer', async () => {
  const flow = id => `<bpmn:startEvent id="Event_Beginn" /><bpmn:endEvent id="Event_Ende" /><bpmn:sequenceFlow id="${id}" sourceRef="Event_Beginn" targetRef="Event_Ende" />`;
  assert.deepEqual(await check(flow('Flow_MandatErteilt_Ja')), []);
  assert.equal((await check(flow('flow1'))).length, 1);
});

test('a process key is small letters', async () => {
  assert.equal((await check('', { process: 'id="Process_1"' })).length, 1);
});
