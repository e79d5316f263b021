const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

for (const code of [
  '<bpmn:scriptTask id="T" />',
  '<bpmn:businessRuleTask id="T" camunda:class="a.B" />',
  '<bpmn:businessRuleTask id="T" camunda:delegateExpression="${b}" />',
  '<bpmn:userTask id="T"><bpmn:extensionElements><camunda:taskListener event="create" class="a.B" /></bpmn:extensionElements></bpmn:userTask>'
]) {
  test(`found: ${code}`, async () => {
    assert.equal((await lint('no-code', code)).length, 1);
  });
}

test('a task with words and numbers is fine', async () => {
  assert.deepEqual(await lint('no-code', `<bpmn:userTask id="T" name="Ruhig">${lint.properties({ frist: '3 WT' })}</bpmn:userTask>`), []);
});
