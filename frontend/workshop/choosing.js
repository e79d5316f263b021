/** A second click on what is chosen leaves it chosen: what is added next belongs behind it. */
class KeptChoice {

  static $inject = [ 'eventBus', 'selection' ];

  /**
   * @param { any } eventBus
   * @param { any } selection
   */
  constructor(eventBus, selection) {
    eventBus.on('element.click', 1500, (/** @type { any } */ event) => {
      const chosen = selection.get();
      if (chosen.length === 1 && chosen[0] === event.element && !event.originalEvent?.shiftKey) {
        event.stopPropagation();
      }
    });
  }
}

export const choosing = { __init__: [ 'keptChoice' ], keptChoice: [ 'type', KeptChoice ] };
