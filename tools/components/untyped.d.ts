// It comes without types.
declare module 'bpmn-js-token-simulation/*';
declare module 'diagram-js-minimap';
