/** The library's menu of them, by its name. */
const MENU = 'bs-connect';

/** What is needed to decide something. */
const NEEDED = [ 'dmn:Decision', 'dmn:InputData' ];

/** Room between the menu and what it is about. */
const GAP = 8;

/** What a decision needs is connected to it, or no longer, without a mouse. */
class Connecting {

  static $inject = [ 'elementRegistry', 'modeling', 'popupMenu', 'canvas', 'translate' ];

  /** @param { any[] } parts */
  constructor(...parts) {
    const [ registry, modeling, popupMenu, canvas, translate ] = parts;
    this.registry = registry;
    this.modeling = modeling;
    this.popupMenu = popupMenu;
    this.canvas = canvas;
    this.translate = translate;
    popupMenu.registerProvider(MENU, {
      getPopupMenuEntries: (/** @type { any } */ decision) => () => this.entries(decision)
    });
  }

  /**
   * @param { any } decision
   * @returns { boolean } whether there is anything that it could need, or no longer need
   */
  can(decision) {
    return decision?.type === 'dmn:Decision' && Object.keys(this.entries(decision)).length > 0;
  }

  /** @param { any } decision whose menu is opened below it */
  open(decision) {
    const around = this.canvas.getContainer().getBoundingClientRect();
    const { x, y, width, height } = this.canvas.getAbsoluteBBox(decision);
    const at = { x: around.left + x + width / 4, y: around.top + y + height + GAP };
    this.popupMenu.open(decision, MENU, { ...at, cursor: at },
      { title: this.translate('Connect {name}', { name: nameOf(decision) }), width: 320, search: true });
  }

  /** @param { any } decision */
  entries(decision) {
    const needs = decision.incoming.filter((/** @type { any } */ way) => way.type === 'dmn:InformationRequirement');
    const known = new Set(needs.map((/** @type { any } */ way) => way.source));
    const free = this.registry.filter((/** @type { any } */ one) =>
      one.parent && NEEDED.includes(one.type) && one !== decision && !known.has(one) && !reaches(decision, one));
    return Object.fromEntries([
      ...free.map((/** @type { any } */ one) => [ `connect-${ one.id }`, {
        label: this.translate('needs {name}', { name: nameOf(one) }),
        action: () => this.does(() => this.modeling.connect(one, decision, { type: 'dmn:InformationRequirement' }))
      } ]),
      ...needs.map((/** @type { any } */ way) => [ `release-${ way.id }`, {
        label: this.translate('no longer needs {name}', { name: nameOf(way.source) }),
        action: () => this.does(() => this.modeling.removeConnection(way))
      } ])
    ]);
  }

  /** @param { () => void } change */
  does(change) {
    this.popupMenu.close();
    change();
    this.canvas.focus?.();
  }
}

/** @param { any } one */
function nameOf(one) {
  return one.businessObject.name || one.id;
}

/**
 * @param { any } from
 * @param { any } to
 * @returns { boolean } whether that one needs it already, so that they would wait for each other
 */
function reaches(from, to, seen = new Set()) {
  return from === to || !seen.has(from) && from.outgoing.some((/** @type { any } */ way) => {
    seen.add(from);
    return way.type === 'dmn:InformationRequirement' && reaches(way.target, to, seen);
  });
}

export const connecting = { __init__: [ 'bsConnecting' ], bsConnecting: [ 'type', Connecting ] };
