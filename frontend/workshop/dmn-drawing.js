import { nextTo } from './keys.js';

/** The kinds that people add by a button with words. */
export const KINDS = /** @type { Record<string, string> } */ ({
  'create-decision': 'dmn:Decision',
  'create-input-data': 'dmn:InputData'
});

/** What they are called until somebody says it; nobody else's name would tell them apart in findings. */
const NAMES = /** @type { Record<string, string> } */ ({
  'create-decision': 'Create decision',
  'create-input-data': 'Create input data'
});

/** The deployment policy refuses it. */
const REFUSED = 'append.business-knowledge-model';

/** Which way an arrow points. */
const ARROWS = /** @type { Record<string, { x: number, y: number }> } */ ({
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 }
});

/** Room below the lowest. */
const GAP = 60;

/** The library's own palette stands elsewhere: as buttons with words. */
class NoPalette {
  getPaletteEntries() {
    return {};
  }
}

class FewerEntries {

  static $inject = [ 'contextPad' ];

  /** @param { any } contextPad */
  constructor(contextPad) {
    const fewer = (/** @type { Record<string, any> } */ entries) =>
      Object.fromEntries(Object.entries(entries).filter(([ name ]) => name !== REFUSED));
    contextPad.registerProvider(400, {
      getContextPadEntries: () => fewer,
      getMultiElementContextPadEntries: () => fewer
    });
  }
}

/** What one adds and opens without a mouse. */
class Adding {

  static $inject = [ 'elementFactory', 'elementRegistry', 'selection', 'canvas', 'modeling', 'autoPlace', 'directEditing',
    'translate' ];

  /** @param { any[] } parts */
  constructor(...parts) {
    const [ factory, registry, selection, canvas, modeling, autoPlace, directEditing, translate ] = parts;

    /** @param { string } kind what the chosen decision asks then; stands alone where none is chosen */
    this.add = kind => {
      const shape = factory.createShape({ type: KINDS[kind] });
      shape.businessObject.name = translate(NAMES[kind]);
      const [ chosen ] = selection.get();
      if (chosen?.type === 'dmn:Decision') {
        autoPlace.append(chosen, shape, { connectionTarget: chosen });
      } else {
        modeling.createShape(shape, below(registry), canvas.getRootElement());
      }
      selection.select(shape);
      canvas.scrollToElement(shape);
      directEditing.activate(shape);
      // what is typed takes the place of the name that it begins with
      const typed = canvas.getContainer().querySelector('.djs-direct-editing-content');
      typed?.ownerDocument.getSelection()?.selectAllChildren(typed);
    };
  }
}

/** @param { any } registry of what is drawn */
function below(registry) {
  const shapes = registry.filter((/** @type { any } */ one) => one.parent && !one.waypoints);
  return {
    x: Math.min(...shapes.map((/** @type { any } */ one) => one.x), 160) + 90,
    y: Math.max(...shapes.map((/** @type { any } */ one) => one.y + one.height), 20) + GAP
  };
}

/** Arrows go from one to the next, Enter opens what decides, or asks what is to decide. */
class Keys {

  static $inject = [ 'keyboard', 'selection', 'elementRegistry', 'canvas', 'drillDown', 'contextPad', 'popupMenu' ];

  /** @param { any[] } parts */
  constructor(...parts) {
    const [ keyboard, selection, registry, canvas, drillDown, contextPad, popupMenu ] = parts;
    keyboard.addListener(2000, (/** @type { { keyEvent: KeyboardEvent } } */ { keyEvent }) => {
      const [ chosen, ...others ] = selection.get();
      if (keyboard.hasModifier(keyEvent)) {
        return undefined;
      }
      if (keyEvent.key === 'Enter' && chosen && !others.length) {
        if (!drillDown.drillDown(chosen) && chosen.type === 'dmn:Decision') {
          const { left: x, bottom: y } = contextPad.getPad(chosen).html.getBoundingClientRect();
          popupMenu.open(chosen, 'dmn-replace', { x, y, cursor: { x, y } });
        }
        return true;
      }
      const towards = ARROWS[keyEvent.key];
      const shapes = towards ? registry.filter((/** @type { any } */ one) => one.parent && !one.waypoints) : [];
      if (!shapes.length) {
        return undefined;
      }
      const next = chosen ? nextTo(chosen, shapes, towards) : shapes[0];
      if (next) {
        selection.select(next);
        canvas.scrollToElement(next);
      }
      return true;
    });
  }
}

/** The module of the picture in which decisions ask each other. */
export const drawing = {
  __init__: [ 'fewerEntries', 'bsAdding', 'bsKeys' ],
  paletteProvider: [ 'type', NoPalette ],
  fewerEntries: [ 'type', FewerEntries ],
  bsAdding: [ 'type', Adding ],
  bsKeys: [ 'type', Keys ]
};
