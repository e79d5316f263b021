import { is } from 'bpmn-js/lib/util/ModelUtil';

/** What people are shown of an element's type; others stay as they are and are not changed here. */
const KIND_OF = [
  [ 'bpmn:UserTask', 'task' ],
  [ 'bpmn:BusinessRuleTask', 'decision' ],
  [ 'bpmn:CallActivity', 'call' ],
  [ 'bpmn:SubProcess', 'part' ],
  [ 'bpmn:ParallelGateway', 'parallel' ],
  [ 'bpmn:Gateway', 'gateway' ],
  [ 'bpmn:SequenceFlow', 'flow' ],
  [ 'bpmn:StartEvent', 'start' ],
  [ 'bpmn:EndEvent', 'end' ],
  [ 'bpmn:Event', 'event' ],
  [ 'bpmn:Activity', 'step' ],
  [ 'bpmn:Lane', 'lane' ]
];

/** Properties of our own that a panel may change. */
const PROPERTIES = [ 'frist', 'erinnerung', 'hinweis', 'danach' ];

/**
 * What an element says, in plain values.
 *
 * @param { any } element of the canvas
 * @returns { Record<string, any> }
 */
export function describe(element) {
  const it = element.businessObject;
  const found = KIND_OF.find(([ type ]) => is(element, type));
  const timer = timerOf(it);
  /** @type { Record<string, any> } */
  const said = {
    id: element.id,
    kind: !found ? '' : timer ? 'wait' : found[1],
    type: it.triggeredByEvent ? 'bpmn:EventSubProcess' : element.type,
    name: it.name || '',
    role: it.get('camunda:candidateGroups') || '',
    form: it.get('camunda:formRef') || '',
    decision: it.get('camunda:decisionRef') || '',
    help: it.get('documentation')?.[0]?.text || '',
    duration: timer?.timeDuration?.body || '',
    condition: it.conditionExpression?.body || '',
    branches: isChoice(it) && (it.outgoing || []).length > 1
      ? it.outgoing.map((/** @type { any } */ flow) => flow.id) : [],
    waysIn: (it.incoming || []).length,
    waysOut: (it.outgoing || []).length,
    otherwise: it.default?.id || '',
    isDefault: Boolean(it.sourceRef?.default && it.sourceRef.default === it),
    fromGateway: isChoice(it.sourceRef) && it.sourceRef.outgoing?.length > 1
  };
  for (const name of PROPERTIES) {
    said[name] = property(it, name);
  }
  return said;
}

/**
 * Changes what a panel may change; each call is one step to undo.
 *
 * @param { any } modeler
 * @param { any } element
 * @param { Record<string, any> } change
 */
export function changeElement(modeler, element, change) {
  const modeling = modeler.get('modeling');
  const moddle = modeler.get('moddle');
  const it = element.businessObject;
  /** @type { Record<string, any> } */
  const attributes = {};
  if ('name' in change) {
    attributes.name = change.name;
  }
  if ('role' in change) {
    attributes['camunda:candidateGroups'] = change.role || undefined;
  }
  if ('form' in change) {
    attributes['camunda:formRef'] = change.form || undefined;
    attributes['camunda:formRefBinding'] = change.form ? 'deployment' : undefined;
  }
  if ('decision' in change) {
    attributes['camunda:decisionRef'] = change.decision || undefined;
    attributes['camunda:decisionRefBinding'] = change.decision ? 'deployment' : undefined;
    if (change.decision && !it.get('camunda:resultVariable')) {
      attributes['camunda:resultVariable'] = change.decision;
      attributes['camunda:mapDecisionResult'] = 'singleResult';
    }
  }
  if ('help' in change) {
    attributes.documentation = change.help ? [ moddle.create('bpmn:Documentation', { text: change.help }) ] : [];
  }
  if ('condition' in change) {
    attributes.conditionExpression = change.condition
      ? moddle.create('bpmn:FormalExpression', { language: 'feel', body: change.condition }) : undefined;
  }
  if ('otherwise' in change) {
    attributes.default = (it.outgoing || []).find((/** @type { any } */ flow) => flow.id === change.otherwise);
  }
  if (Object.keys(attributes).length) {
    modeling.updateProperties(element, attributes);
  }
  if ('duration' in change && timerOf(it)) {
    modeling.updateModdleProperties(element, timerOf(it),
      { timeDuration: moddle.create('bpmn:FormalExpression', { body: change.duration }) });
  }
  for (const name of PROPERTIES) {
    if (name in change) {
      setProperty(modeling, moddle, element, name, change[name]);
    }
  }
}

/**
 * @param { any } it
 * @returns { boolean } whether conditions say which of its ways is gone
 */
export function isChoice(it) {
  return Boolean(it) && (is(it, 'bpmn:ExclusiveGateway') || is(it, 'bpmn:InclusiveGateway'));
}

/** @param { any } it */
export function timerOf(it) {
  return (it.eventDefinitions || []).find((/** @type { any } */ one) => one.$type === 'bpmn:TimerEventDefinition');
}

/** @param { any } it */
function properties(it) {
  return (it.extensionElements?.values || []).find((/** @type { any } */ one) => one.$type === 'camunda:Properties');
}

/**
 * @param { any } it
 * @param { string } name
 */
function property(it, name) {
  return (properties(it)?.values || []).find((/** @type { any } */ one) => one.name === name)?.value || '';
}

/**
 * @param { any } modeling
 * @param { any } moddle
 * @param { any } element
 * @param { string } name
 * @param { string } value empty takes it away
 */
function setProperty(modeling, moddle, element, name, value) {
  const it = element.businessObject;
  const before = properties(it);
  const values = (before?.values || []).filter((/** @type { any } */ one) => one.name !== name);
  if (value) {
    values.push(moddle.create('camunda:Property', { name, value }));
  }
  const others = (it.extensionElements?.values || []).filter((/** @type { any } */ one) => one !== before);
  if (values.length) {
    others.push(moddle.create('camunda:Properties', { values }));
  }
  modeling.updateModdleProperties(element, it, {
    extensionElements: others.length ? moddle.create('bpmn:ExtensionElements', { values: others }) : undefined
  });
}
