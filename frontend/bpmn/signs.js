/**
 * @typedef { 'equal' | 'chosen' | 'open' | 'free' } Kind
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

/**
 * Draws small signs at the lower corner of elements, so that the same sign in another diagram names the same step.
 *
 * @param { BaseViewer } viewer
 * @param { Record<string, Sign> } signs by element id
 */
export function drawSigns(viewer, signs) {
  const canvas = /** @type { any } */ (viewer.get('canvas'));
  const registry = /** @type { any } */ (viewer.get('elementRegistry'));
  const root = canvas.getRootElement();

  /** @type { SVGGElement } */
  const layer = canvas.getLayer(LAYER, 11);
  layer.replaceChildren();

  registry.forEach((/** @type { any } */ shape) => {
    const sign = shape.width && !shape.labelTarget ? signs[shape.id] : undefined;
    for (const kind of Object.keys(OUTLINES)) {
      canvas.removeMarker(shape, `bs-is-${ kind }`);
    }
    canvas.removeMarker(shape, 'bs-picked');
    if (sign && canvas.findRoot(shape) === root) {
      canvas.addMarker(shape, `bs-is-${ sign.kind }`);
      if (sign.picked) {
        canvas.addMarker(shape, 'bs-picked');
      }
      layer.append(drawn(shape, sign));
    }
  });
}

/**
 * @param { any } shape
 * @param { Sign } sign
 */
function drawn(shape, sign) {
  const group = document.createElementNS(SVG, 'g');
  const outline = document.createElementNS(SVG, 'path');
  const text = document.createElementNS(SVG, 'text');
  group.setAttribute('class', `bs-pair-sign ${ sign.kind }`);
  group.setAttribute('transform', `translate(${ shape.x } ${ shape.y + shape.height })`);
  outline.setAttribute('d', OUTLINES[sign.kind]);
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('y', '4');
  text.textContent = sign.text;
  group.append(outline, text);
  return group;
}
