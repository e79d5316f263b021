// It comes without types.
declare module '@bpmn-io/dmn-migrate';
declare module 'bpmn-js-differ';
declare module 'bpmn-moddle';
declare module 'bpmn-js-token-simulation/*';
declare module 'diagram-js-minimap';
declare module 'dmn-js/lib/Modeler' {
  export default class Modeler {
    constructor(options: Record<string, any>);
    [property: string]: any;
  }
}
declare module 'dmn-js-decision-table/lib/*' {
  export default class Part {
    render(): any;
    [property: string]: any;
  }
}
