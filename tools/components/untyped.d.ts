// It comes without types.
declare module 'bpmn-js-token-simulation/*';
