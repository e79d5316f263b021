/**
 * @typedef { 'equal' | 'chosen' | 'open' | 'free' } Same how it came to be the same step
 * @typedef { 'added' | 'changed' | 'removed' } Change
 * @typedef { Same | Change } Kind
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

/** What has changed says how beside its number. */
export const CHANGES = {
  added: 'M -4 0 h 8 M 0 -4 v 8',
  changed: 'M -4.5 4.5 l 1 -3.5 l 5.5 -5.5 l 2.5 2.5 l -5.5 5.5 z',
  removed: 'M -4 0 h 8'
};

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
    const sign = shape.width && !shape.labelTarget ? signs[shape.id] : undefined;
    for (const kind of [ ...Object.keys(OUTLINES), ...Object.keys(CHANGES) ]) {
      canvas.removeMarker(shape, `bs-is-${ kind }`);
    }
    canvas.removeMarker(shape, 'bs-picked');
    if (shape.width && !shape.labelTarget && (sign?.picked || shape.id === picked)) {
      canvas.addMarker(shape, 'bs-picked');
    }
    if (sign && canvas.findRoot(shape) === root) {
      canvas.addMarker(shape, `bs-is-${ sign.kind }`);
      layer.append(sign.kind in CHANGES ? numbered(shape, sign) : drawn(shape, sign));
    }
  });
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
  const group = node('g', {
    class: `bs-change-sign ${ sign.kind }`,
    transform: `translate(${ shape.x + shape.width } ${ shape.y })`
  });
  const text = node('text', { x: -width / 2 + 20, y: 4 });
  text.textContent = sign.text;
  group.append(
    node('rect', { x: -width / 2, y: -HALF, width, height: 2 * HALF, rx: HALF }),
    node('path', { d: CHANGES[/** @type { Change } */ (sign.kind)], transform: `translate(${ -width / 2 + 11 } 0)` }),
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
