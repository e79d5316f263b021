const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:camunda="http://camunda.org/schema/1.0/bpmn"'
].join(' ');

/** What one rule says about the content of a process, as "id: message". */
module.exports = async function lint(rule, content, { process = 'id="probe" isExecutable="true"', outside = '' } = {}) {
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(
    `<bpmn:definitions ${NAMESPACES} id="D" targetNamespace="t"><bpmn:process ${process}>${content}</bpmn:process>${outside}</bpmn:definitions>`
  );
  const linter = new Linter({ resolver: { resolveRule: () => require(`../rules/${rule}`) } });
  const results = await linter.lint(rootElement, { rules: { [rule]: 'error' } });
  return Object.values(results).flat().map(({ id, message }) => `${id}: ${message}`);
};

/** camunda:properties with these values. */
module.exports.properties = values => `<bpmn:extensionElements><camunda:properties>${Object.entries(values)
  .map(([ name, value ]) => `<camunda:property name="${name}" value="${value}" />`)
  .join('')}</camunda:properties></bpmn:extensionElements>`;
