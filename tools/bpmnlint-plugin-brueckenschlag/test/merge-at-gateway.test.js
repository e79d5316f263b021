const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

const meeting = target => `<bpmn:startEvent id="A" /><bpmn:startEvent id="B" />${target}
  <bpmn:sequenceFlow id="F1" sourceRef="A" targetRef="Z" /><bpmn:sequenceFlow id="F2" sourceRef="B" targetRef="Z" />`;
const IN = '<bpmn:incoming>F1</bpmn:incoming><bpmn:incoming>F2</bpmn:incoming>';

test('two flows may not meet at a task', async () => {
  assert.equal((await lint('merge-at-gateway', meeting(`<bpmn:userTask id="Z">${IN}</bpmn:userTask>`))).length, 1);
});

test('but at a gateway or an end', async () => {
  assert.deepEqual(await lint('merge-at-gateway', meeting(`<bpmn:exclusiveGateway id="Z">${IN}</bpmn:exclusiveGateway>`)), []);
  assert.deepEqual(await lint('merge-at-gateway', meeting(`<bpmn:endEvent id="Z">${IN}</bpmn:endEvent>`)), []);
});
