import { getLabel } from 'bpmn-js/lib/util/LabelUtil';

/**
 * @typedef { import('bpmn-js/lib/BaseViewer').default } BaseViewer
 * @typedef { { x: number, y: number, width: number, height: number } } Box
 */

/** A word as wide as its box counts as too wide and is broken: each gets this much more. */
const ROOM = 4;
const NEAR = 2;
const FARTHEST = 40;

/**
 * Labels were placed for one language and one font. In another one they may have a word that is wider than the place for
 * it, or cover a shape: such labels get wider or move aside. All stand above the lines.
 *
 * @param { BaseViewer } viewer
 */
export function placeLabels(viewer) {
  const registry = /** @type { any } */ (viewer.get('elementRegistry'));
  const factory = /** @type { any } */ (viewer.get('graphicsFactory'));
  const shapes = registry.filter((/** @type { any } */ it) => it.width && !it.labelTarget && !isFrame(it));

  for (const label of registry.filter((/** @type { any } */ it) => it.labelTarget)) {
    const graphics = registry.getGraphics(label);
    widen(label, viewer.get('textRenderer'));
    const covered = shapes.filter((/** @type { any } */ it) => it.parent === label.parent && meet(it, label));
    const way = covered.length ? wayOut(label, shapes, label.parent) : null;
    if (way) {
      label.x += way.x;
      label.y += way.y;
    }
    factory.update('shape', label, graphics);
    const group = graphics.parentNode;
    group.parentNode.append(group);
  }
}

/**
 * @param { any } label
 * @param { any } renderer
 */
function widen(label, renderer) {
  const name = getLabel(label) || '';
  const text = renderer.shown?.(name) ?? name;
  const measure = (/** @type { string } */ words, /** @type { number } */ width) =>
    renderer.getDimensions(words, { box: { width, height: 30 }, style: renderer.getExternalStyle() });
  const widest = Math.max(...text.split(/\s+/).map((/** @type { string } */ word) => measure(word, 1000).width));
  const width = Math.ceil(widest) + ROOM;
  if (width > label.width) {
    label.x -= (width - label.width) / 2;
    label.width = width;
    label.height = Math.ceil(measure(text, width).height);
  }
}

/**
 * @param { any } label
 * @param { any[] } shapes
 * @param { any } parent
 * @returns { { x: number, y: number } | null } the shortest way to where it covers nothing
 */
function wayOut(label, shapes, parent) {
  const others = shapes.filter(it => it.parent === parent);
  for (let far = NEAR; far <= FARTHEST; far += NEAR) {
    for (const way of [ { x: 0, y: -far }, { x: 0, y: far }, { x: far, y: 0 }, { x: -far, y: 0 } ]) {
      const there = { x: label.x + way.x, y: label.y + way.y, width: label.width, height: label.height };
      if (!others.some(it => meet(it, there))) {
        return way;
      }
    }
  }
  return null;
}

/** @param { any } shape */
function isFrame(shape) {
  return /Participant$|Lane$|Group$|TextAnnotation$/.test(shape.type) || shape.children?.length > 0;
}

/**
 * @param { Box } one
 * @param { Box } other
 */
function meet(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width
    && one.y < other.y + other.height && other.y < one.y + one.height;
}
