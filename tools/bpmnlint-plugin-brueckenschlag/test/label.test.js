const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

const check = content => lint('label', content);

const gateway = (attributes, { ja = 'name="ja"', condition = '<bpmn:conditionExpression>${a}</bpmn:conditionExpression>' } = {}) => `
  <bpmn:exclusiveGateway id="G" ${attributes}><bpmn:outgoing>F1</bpmn:outgoing><bpmn:outgoing>F2</bpmn:outgoing></bpmn:exclusiveGateway>
  <bpmn:endEvent id="E1" name="Ende" /><bpmn:endEvent id="E2" name="Ende" />
  <bpmn:sequenceFlow id="F1" ${ja} sourceRef="G" targetRef="E1">${condition}</bpmn:sequenceFlow>
  <bpmn:sequenceFlow id="F2" name="nein" sourceRef="G" targetRef="E2" />`;

test('a question, its answers and a default are fine', async () => {
  assert.deepEqual(await check(gateway('name="Mandat erteilt?" default="F2"')), []);
});

test('a splitting gateway asks', async () => {
  assert.match((await check(gateway('name="Mandat" default="F2"')))[0], /^G: .*question/);
});

test('and has a default', async () => {
  assert.match((await check(gateway('name="Mandat erteilt?"'))).join('\n'), /G: Here the default flow is missing/);
});

test('its flows are labelled and have conditions', async () => {
  assert.match((await check(gateway('name="Mandat erteilt?" default="F2"', { ja: '' })))[0], /^F1: .*answer/);
  assert.match((await check(gateway('name="Mandat erteilt?" default="F2"', { condition: '' })))[0], /^F1: .*condition/);
});

test('a joining gateway is silent', async () => {
  assert.equal((await check('<bpmn:exclusiveGateway id="G" name="Zusammen" />')).length, 1);
});

test('tasks and events need words, and only words', async () => {
  assert.equal((await check('<bpmn:userTask id="T" />')).length, 1);
  assert.equal((await check('<bpmn:startEvent id="S" />')).length, 1);
  assert.match((await check('<bpmn:userTask id="T" name="Gespräch mit ${gruppe}" />'))[0], /no expressions/);
});

test('plain edges of a sub-process may be without', async () => {
  assert.deepEqual(await check('<bpmn:subProcess id="U" name="Vorgespräch"><bpmn:startEvent id="S" /><bpmn:endEvent id="E" /></bpmn:subProcess>'), []);
  assert.equal((await check('<bpmn:subProcess id="U" name="Gewalt" triggeredByEvent="true"><bpmn:startEvent id="S" /></bpmn:subProcess>')).length, 1);
});
