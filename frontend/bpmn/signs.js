/**
 * @typedef { 'equal' | 'chosen' | 'open' | 'free' } Same how it came to be the same step
 * @typedef { 'added' | 'changed' | 'removed' } Change
 * @typedef { 'other' | 'moved' } Quiet what nothing was told about, and what only lies elsewhere
 * @typedef { Same | Change | Quiet } Kind
 * @typedef { { text: string, kind: Kind, picked?: boolean } } Sign
 * @typedef { import('bpmn-js/lib/BaseViewer').default } BaseViewer
 */

const SVG = 'http://www.w3.org/2000/svg';
const LAYER = 'bs-signs';
const HALF = 11;

/** Each kind has a shape of its own: nobody has to tell colours apart. */
const OUTLINES = {
  equal: `M ${ -HALF } 0 a ${ HALF } ${ HALF } 0 1 0 ${ 2 * HALF } 0 a ${ HALF } ${ HALF } 0 1 0 ${ -2 * HALF } 0 z`,
  chosen: `M ${ -HALF } ${ -HALF } h ${ 2 * HALF } v ${ 2 * HALF } h ${ -2 * HALF } z`,
  open: `M 0 ${ -HALF - 4 } l ${ HALF + 4 } ${ HALF + 4 } l ${ -HALF - 4 } ${ HALF + 4 } l ${ -HALF - 4 } ${ -HALF - 4 } z`,
  free: `M ${ -HALF } ${ -HALF } h ${ 2 * HALF } v ${ 2 * HALF } h ${ -2 * HALF } z`
};

/** A fill would colour all that lies in them. */
const FRAMES = [ 'bpmn:Participant', 'bpmn:Lane' ];

/** What has changed says how beside its number. */
export const CHANGES = {
  added: 'M -4 0 h 8 M 0 -4 v 8',
  changed: 'M -4.5 4.5 l 1 -3.5 l 5.5 -5.5 l 2.5 2.5 l -5.5 5.5 z',
  removed: 'M -4 0 h 8'
};

export const QUIET = {
  other: 'M -4.5 0 h .1 M 0 0 h .1 M 4.5 0 h .1',
  moved: 'M -5 0 h 10 M -5 0 l 2.5 -2.5 M -5 0 l 2.5 2.5 M 5 0 l -2.5 -2.5 M 5 0 l -2.5 2.5'
};

const NUMBERED = { ...CHANGES, ...QUIET };

/**
 * Draws small signs at corners of elements: below, so that the same sign in another diagram names the same step, or above,
 * with the number of what has changed.
 *
 * @param { BaseViewer } viewer
 * @param { Record<string, Sign> } signs by element id
 * @param { string } [picked] id of the element that is talked about
 */
export function drawSigns(viewer, signs, picked) {
  const canvas = /** @type { any } */ (viewer.get('canvas'));
  const registry = /** @type { any } */ (viewer.get('elementRegistry'));
  const root = canvas.getRootElement();

  /** @type { SVGGElement } */
  const layer = canvas.getLayer(LAYER, 11);
  layer.replaceChildren();

  registry.forEach((/** @type { any } */ shape) => {
    const sign = isMarked(shape) ? signs[shape.id] : undefined;
    for (const kind of [ ...Object.keys(OUTLINES), ...Object.keys(NUMBERED) ]) {
      canvas.removeMarker(shape, `bs-is-${ kind }`);
    }
    [ 'bs-picked', 'bs-is-frame' ].forEach(marker => canvas.removeMarker(shape, marker));
    if (isMarked(shape) && (sign?.picked || shape.id === picked)) {
      canvas.addMarker(shape, 'bs-picked');
    }
    if (sign && canvas.findRoot(shape) === root) {
      canvas.addMarker(shape, `bs-is-${ sign.kind }`);
      if (FRAMES.includes(shape.type)) {
        canvas.addMarker(shape, 'bs-is-frame');
      }
      layer.append(sign.kind in NUMBERED ? numbered(shape, sign) : drawn(shape, sign));
    }
  });
}

/**
 * A line has a sign only where it lies elsewhere or nothing was told about it: all else stands at the step where it begins.
 *
 * @param { any } shape
 */
function isMarked(shape) {
  return !shape.labelTarget && (shape.width || shape.waypoints);
}

/**
 * @param { any } shape
 * @returns { { x: number, y: number } } the upper right corner, or the middle of a line
 */
function place(shape) {
  if (shape.width) {
    return { x: shape.x + shape.width, y: shape.y };
  }
  const at = Math.floor((shape.waypoints.length - 1) / 2);
  const [ one, other ] = shape.waypoints.slice(at);
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/**
 * @param { any } shape
 * @param { Sign } sign
 */
function drawn(shape, sign) {
  const group = node('g', {
    class: `bs-pair-sign ${ sign.kind }`,
    transform: `translate(${ shape.x } ${ shape.y + shape.height })`
  });
  const text = node('text', { 'text-anchor': 'middle', y: 4 });
  text.textContent = sign.text;
  group.append(node('path', { d: OUTLINES[/** @type { Same } */ (sign.kind)] }), text);
  return group;
}

/**
 * @param { any } shape
 * @param { Sign } sign
 */
function numbered(shape, sign) {
  const width = 28 + 7 * sign.text.length;
  const { x, y } = place(shape);
  const group = node('g', { class: `bs-change-sign ${ sign.kind }`, transform: `translate(${ x } ${ y })` });
  const text = node('text', { x: -width / 2 + 20, y: 4 });
  text.textContent = sign.text;
  group.append(
    node('rect', { x: -width / 2, y: -HALF, width, height: 2 * HALF, rx: HALF }),
    node('path', { d: NUMBERED[/** @type { Change | Quiet } */ (sign.kind)], transform: `translate(${ -width / 2 + 11 } 0)` }),
    text
  );
  return group;
}

/**
 * @param { string } name
 * @param { Record<string, string | number> } attributes
 */
export function node(name, attributes) {
  const created = document.createElementNS(SVG, name);
  for (const [ key, value ] of Object.entries(attributes)) {
    created.setAttribute(key, String(value));
  }
  return created;
}
