const { test } = require('node:test');
const assert = require('node:assert/strict');
const lint = require('./lint');

const task = (attributes, values) => lint('task-needs', `<bpmn:userTask id="T" ${attributes}>${lint.properties(values)}</bpmn:userTask>`);
const all = 'camunda:candidateGroups="leitung" camunda:formRef="frage" camunda:formRefBinding="deployment"';
const words = { abschluss: 'Fertig', danach: 'Ende.' };

test('role, form, deadline, button and outlook are missing', async () => {
  assert.equal((await task('', {})).length, 5);
});

test('one role, not two', async () => {
  assert.equal((await task(all.replace('leitung', 'leitung,mediation'), { ...words, frist: '3 WT' })).length, 1);
});

for (const frist of [ '3 WT', 'PT24H', 'P3M', 'P60D', '${d3.erstreaktion}' ]) {
  test(`a deadline: ${frist}`, async () => {
    assert.deepEqual(await task(all, { ...words, frist }), []);
  });
}

for (const frist of [ '3WT', 'bald', 'P', '3', '${a.b()}' ]) {
  test(`no deadline: ${frist}`, async () => {
    assert.equal((await task(all, { ...words, frist })).length, 1);
  });
}
