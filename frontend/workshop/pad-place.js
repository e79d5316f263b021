/** @typedef { { x: number, y: number, width: number, height: number } } Box */

/** An entry with what is around it, as the library draws it. */
const ENTRY = 24;

const IN_ONE_ROW_BESIDE = 3;

/** Between the element and the pad; a finding's sign stands there, too. */
const MARGIN = 12;

/**
 * Puts what one can do with an element where it covers no other name: at its right as ever, or below, above or at its left
 * where more is free; in one row above or below, or in a block over the middle.
 */
class PadPlace {

  static $inject = [ 'contextPad', 'canvas', 'elementRegistry' ];

  /**
   * @param { any } contextPad
   * @param { any } canvas
   * @param { any } registry
   */
  constructor(contextPad, canvas, registry) {
    contextPad._getPosition = (/** @type { any } */ target) => {
      const html = contextPad._current.html;
      const targets = Array.isArray(target) ? target : [ target ];
      const around = allOf(targets.map(one => onScreen(boxOf(one), canvas.viewbox())));
      const named = registry
        .filter((/** @type { any } */ one) => isNamed(one) && !targets.includes(one))
        .map((/** @type { any } */ one) => onScreen(boxOf(one), canvas.viewbox()));
      const place = placeOf(around, html.querySelectorAll('.entry').length, named, canvas.getSize());
      html.style.width = `${ place.width }px`;
      return { left: place.x, top: place.y };
    };
  }
}

/**
 * @param { Box } around what one has chosen
 * @param { number } entries
 * @param { Box[] } named what must stay in sight
 * @param { { width: number, height: number } } sheet what is in sight
 * @returns { Box } the first of those places where least is covered
 */
export function placeOf(around, entries, named, sheet) {
  const beside = sizeOf(entries, IN_ONE_ROW_BESIDE);
  const row = sizeOf(entries, entries);
  const right = around.x + around.width;
  const middle = around.x + around.width / 2 - beside.width / 2;
  const below = around.y + around.height + MARGIN;
  const above = around.y - MARGIN;
  const places = [
    { ...beside, x: around.x + around.width + MARGIN, y: around.y },
    { ...row, x: around.x, y: below },
    { ...row, x: around.x, y: above - row.height },
    { ...beside, x: around.x - MARGIN - beside.width, y: around.y },
    { ...row, x: right - row.width, y: below },
    { ...row, x: right - row.width, y: above - row.height },
    { ...beside, x: middle, y: below },
    { ...beside, x: middle, y: above - beside.height }
  ];
  const covered = places.map(place => outside(place, sheet)
    + named.reduce((all, one) => all + common(place, one), 0));
  return places[covered.indexOf(Math.min(...covered))];
}

/**
 * @param { number } entries
 * @param { number } inOneRow
 */
function sizeOf(entries, inOneRow) {
  return { width: Math.min(entries, inOneRow) * ENTRY, height: Math.ceil(entries / inOneRow) * ENTRY };
}

/**
 * @param { Box } place
 * @param { { width: number, height: number } } sheet
 */
function outside(place, { width, height }) {
  return place.width * place.height - common(place, { x: 0, y: 0, width, height });
}

/**
 * @param { Box } one
 * @param { Box } other
 */
function common(one, other) {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

/** @param { any } element */
function isNamed(element) {
  return element.parent && !element.hidden && !element.waypoints && !element.children?.length;
}

/**
 * Of a way its end.
 *
 * @param { any } element
 * @returns { Box }
 */
function boxOf(element) {
  return element.waypoints ? { ...element.waypoints.at(-1), width: 0, height: 0 } : element;
}

/**
 * @param { Box } box
 * @param { { x: number, y: number, scale: number } } seen
 */
function onScreen({ x, y, width, height }, seen) {
  return { x: (x - seen.x) * seen.scale, y: (y - seen.y) * seen.scale,
    width: width * seen.scale, height: height * seen.scale };
}

/** @param { Box[] } boxes */
function allOf(boxes) {
  const x = Math.min(...boxes.map(box => box.x));
  const y = Math.min(...boxes.map(box => box.y));
  return { x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y };
}

export const padPlace = { __init__: [ 'padPlace' ], padPlace: [ 'type', PadPlace ] };
