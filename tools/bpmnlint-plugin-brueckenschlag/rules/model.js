const { is, isAny } = require('bpmnlint-utils');

/** Extension elements, of that type where one is named. */
function extensions(element, type) {
  const values = (element.extensionElements && element.extensionElements.values) || [];
  return type ? values.filter(value => value.$type === type) : values;
}

/** The value of a camunda:property of that name, undefined without. */
function property(element, name) {
  const properties = extensions(element, 'camunda:Properties').flatMap(entry => entry.values || []);
  const found = properties.find(entry => entry.name === name);
  return found && found.value;
}

/** The event definition of that type, undefined without. */
function definition(event, type) {
  return (event.eventDefinitions || []).find(candidate => is(candidate, type));
}

/** A start event of an event sub-process. */
function startsEventSubProcess(event) {
  return is(event, 'bpmn:StartEvent') && Boolean(event.$parent.triggeredByEvent);
}

module.exports = { definition, extensions, is, isAny, property, startsEventSubProcess };
