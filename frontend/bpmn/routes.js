/**
 * @typedef { { x: number, y: number } } Point
 * @typedef { { x: number, y: number, width: number, height: number } } Box
 * @typedef { { from: Box, to: Box, boxes: Box[], labels: Box[], ways: Point[][], frame: Box | null } } Surroundings
 * what a way leads out of and to; what it must not go through; what it should not cover; the ways that are there; and what
 * it should not leave
 */

/** How far a way keeps from what it goes around. */
const APART = 20;

/** What is worth how long a detour, in points of the drawing. */
const COST = { box: 4000, label: 1500, together: 800, outside: 2000, crossed: 60, bend: 25 };

/**
 * The way with the least in it. The one that is there stays where it goes through nothing.
 *
 * @param { Point[] } now
 * @param { Surroundings } there
 * @returns { Point[] }
 */
export function cleanRoute(now, there) {
  if (!hits(now, there)) {
    return now;
  }
  return [ now, ...candidates(there) ].reduce((best, route) => costOf(route, there) < costOf(best, there) ? route : best);
}

/**
 * @param { Point[] } route
 * @param { Surroundings } there
 */
function hits(route, { boxes, labels, ways }) {
  return segmentsOf(route).some(one => [ ...boxes, ...labels ].some(box => goesThrough(one, box)))
    || togetherOf(route, ways) > 0;
}

/**
 * Out below or above, along a line between the others, and in from there; or out at the right and in from the left.
 *
 * @param { Surroundings } there
 * @returns { Point[][] }
 */
function candidates({ from, to, boxes, labels }) {
  const all = [ ...boxes, ...labels, from, to ];
  const heights = [ ...new Set(all.flatMap(box => [ box.y - APART, box.y + box.height + APART ])) ];
  const columns = [ ...new Set(all.flatMap(box => [ box.x - APART, box.x + box.width + APART ])) ];
  const start = middleOf(from);
  const end = middleOf(to);
  const right = { x: from.x + from.width, y: start.y };
  const left = { x: to.x, y: end.y };
  /** @type { Point[][] } */
  const routes = columns.filter(x => x > right.x && x < left.x)
    .map(x => [ right, { x, y: right.y }, { x, y: left.y }, left ]);
  for (const y of heights) {
    if ((y < from.y || y > from.y + from.height)) {
      const out = { x: start.x, y: y < from.y ? from.y : from.y + from.height };
      if (y < to.y || y > to.y + to.height) {
        const into = { x: end.x, y: y < to.y ? to.y : to.y + to.height };
        routes.push([ out, { x: out.x, y }, { x: into.x, y }, into ]);
      }
      routes.push([ out, { x: out.x, y }, { x: left.x - APART, y }, { x: left.x - APART, y: left.y }, left ]);
    }
    if (y < to.y || y > to.y + to.height) {
      const into = { x: end.x, y: y < to.y ? to.y : to.y + to.height };
      routes.push([ right, { x: right.x + APART, y: right.y }, { x: right.x + APART, y }, { x: into.x, y }, into ]);
    }
  }
  return routes;
}

/**
 * @param { Point[] } route
 * @param { Surroundings } there
 */
function costOf(route, { from, to, boxes, labels, ways, frame }) {
  const segments = segmentsOf(route);
  const through = (/** @type { Box[] } */ some) =>
    segments.reduce((all, one) => all + some.filter(box => goesThrough(one, box)).length, 0);
  const crossed = segments.reduce((all, one) =>
    all + ways.flatMap(segmentsOf).filter(other => cross(one, other)).length, 0);
  return through(boxes) * COST.box + through([ shrunk(from), shrunk(to) ]) * COST.box + through(labels) * COST.label
    + togetherOf(route, ways) * COST.together + crossed * COST.crossed
    + (frame ? route.filter(point => !holds(frame, point)).length * COST.outside : 0)
    + (route.length - 2) * COST.bend + segments.reduce((all, [ a, b ]) => all + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0);
}

/**
 * How many pieces lie upon a piece of another way.
 *
 * @param { Point[] } route
 * @param { Point[][] } ways
 */
function togetherOf(route, ways) {
  return segmentsOf(route).reduce((all, one) => all + ways.flatMap(segmentsOf).filter(other => upon(one, other)).length, 0);
}

/**
 * @param { Point[] } route
 * @returns { [ Point, Point ][] }
 */
function segmentsOf(route) {
  return route.slice(1).map((point, at) => [ route[at], point ]);
}

/**
 * @param { [ Point, Point ] } segment
 * @param { Box } box
 */
function goesThrough(segment, box) {
  const { x, y, width, height } = spanOf(segment);
  return x < box.x + box.width && box.x < x + width && y < box.y + box.height && box.y < y + height;
}

/**
 * @param { [ Point, Point ] } one
 * @param { [ Point, Point ] } other
 */
function upon(one, other) {
  const a = spanOf(one);
  const b = spanOf(other);
  return a.width > a.height === b.width > b.height && common(a.x, a.width, b.x, b.width) > 0
    && common(a.y, a.height, b.y, b.height) > 0 && Math.max(common(a.x, a.width, b.x, b.width), common(a.y, a.height, b.y, b.height)) > 5;
}

/**
 * @param { [ Point, Point ] } one
 * @param { [ Point, Point ] } other
 */
function cross(one, other) {
  const a = spanOf(one);
  const b = spanOf(other);
  return a.width > a.height !== b.width > b.height
    && common(a.x, a.width, b.x, b.width) > 0 && common(a.y, a.height, b.y, b.height) > 0;
}

/**
 * @param { number } one
 * @param { number } long
 * @param { number } other
 * @param { number } wide
 */
function common(one, long, other, wide) {
  return Math.min(one + long, other + wide) - Math.max(one, other);
}

/**
 * As wide as a line looks.
 *
 * @param { [ Point, Point ] } segment
 * @returns { Box }
 */
function spanOf([ a, b ]) {
  return { x: Math.min(a.x, b.x) - 1, y: Math.min(a.y, b.y) - 1,
    width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 };
}

/**
 * A way touches what it leads to.
 *
 * @param { Box } box
 * @returns { Box }
 */
function shrunk({ x, y, width, height }) {
  return { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
}

/**
 * @param { Box } frame
 * @param { Point } point
 */
function holds(frame, { x, y }) {
  return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
}

/** @param { Box } box */
function middleOf({ x, y, width, height }) {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
