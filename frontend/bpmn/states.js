/**
 * @typedef { 'done' | 'active' | 'ahead' | 'cancelled' | 'skipped' } State
 * @typedef { import('bpmn-js/lib/BaseViewer').default } BaseViewer
 */

const SVG = 'http://www.w3.org/2000/svg';
const STATES = [ 'done', 'active', 'ahead', 'cancelled', 'skipped' ];
const LAYER = 'bs-states';

/**
 * Draws the states of a matter into its diagram: colours by CSS class, ticks, crosses and tags as SVG of their own, so
 * that they zoom and print with it.
 *
 * @param { BaseViewer } viewer
 * @param { Record<string, State> } states by element id
 * @param { Record<string, string> } tags by element id
 */
export function drawStates(viewer, states, tags) {
  const canvas = /** @type { any } */ (viewer.get('canvas'));
  const registry = /** @type { any } */ (viewer.get('elementRegistry'));

  /** @type { SVGGElement } */
  const layer = canvas.getLayer(LAYER, 10);
  layer.replaceChildren();

  registry.forEach((/** @type { any } */ shape) => {
    const state = stateOf(shape, states);

    for (const other of STATES) {
      canvas.removeMarker(shape, `bs-${ other }`);
    }
    if (state) {
      canvas.addMarker(shape, `bs-${ state }`);
    }
    if (/Task$/.test(shape.type)) {
      canvas.addMarker(shape, 'bs-is-task');
    }
  });

  const root = canvas.getRootElement();

  registry
    .filter((/** @type { any } */ shape) => shape.width && !shape.labelTarget && canvas.findRoot(shape) === root)
    .forEach((/** @type { any } */ shape) => {
      const state = states[shape.id];
      if (isActivity(shape) && (state === 'done' || state === 'cancelled')) {
        layer.append(sign(shape, state));
      }
      if (tags[shape.id]) {
        addTag(layer, shape, tags[shape.id]);
      }
    });
}

/**
 * @param { any } shape
 * @param { Record<string, State> } states
 * @returns { State | undefined }
 */
function stateOf(shape, states) {
  const target = shape.labelTarget || shape;
  if (states[target.id] || !target.waypoints || target.type !== 'bpmn:SequenceFlow') {
    return states[target.id];
  }

  // a flow is gone along where both its ends are reached
  const source = states[target.source?.id];
  const end = states[target.target?.id];
  if (!source && !end) {
    return undefined;
  }
  if (source === 'done' && (end === 'done' || end === 'active' || end === 'cancelled')) {
    return 'done';
  }
  return source === 'skipped' || end === 'skipped' ? 'skipped' : 'ahead';
}

/** @param { any } shape */
function isActivity(shape) {
  return /Task$|SubProcess$|CallActivity$|Transaction$/.test(shape.type);
}

/**
 * @param { any } shape
 * @param { 'done' | 'cancelled' } state
 */
function sign(shape, state) {
  const group = node('g', { class: `bs-sign bs-sign-${ state }`,
    transform: `translate(${ shape.x + shape.width - 8 } ${ shape.y - 8 })` });
  group.append(
    node('circle', { cx: 8, cy: 8, r: 8.5 }),
    node('path', { d: state === 'done' ? 'M4.4 8.4l2.6 2.6 4.8-5.6' : 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6' })
  );
  return group;
}

/**
 * @param { SVGGElement } layer
 * @param { any } shape
 * @param { string } words
 */
function addTag(layer, shape, words) {
  const group = node('g', { class: 'bs-tag' });
  const text = node('text', { 'text-anchor': 'middle', y: 14 });
  text.textContent = words;
  group.append(text);
  layer.append(group);

  // at the upper edge: boundary events sit at the lower one
  // a picture that is not shown yet cannot measure: 6.4 px a letter is near enough
  const width = (/** @type { SVGTextElement } */ (text).getComputedTextLength() || words.length * 6.4) + 18;
  group.prepend(node('rect', { x: -width / 2, y: 0, width, height: 20, rx: 10 }));
  group.setAttribute('transform', `translate(${ shape.x + shape.width / 2 } ${ shape.y - 14 })`);
}

/**
 * @param { string } name
 * @param { Record<string, string | number> } attributes
 */
function node(name, attributes) {
  const created = /** @type { SVGGElement } */ (document.createElementNS(SVG, name));
  for (const [ key, value ] of Object.entries(attributes)) {
    created.setAttribute(key, String(value));
  }
  return created;
}
