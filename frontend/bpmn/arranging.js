import { cleanRoute } from './routes.js';

/**
 * @typedef { import('./routes.js').Box } Box
 * @typedef { import('./routes.js').Point } Point
 * @typedef { { width: number, height: number, places: Map<any, Box> } } Block what stands in a process or a part, from its
 *   corner on
 */

const COLUMN_GAP = 70;
const ROW_GAP = 60;
const PADDING = 30;
const HEADING = 30;
const LANE_HEIGHT = 140;
const POOL = { width: 600, height: 60 };

/**
 * Draws what a file tells without a picture: from left to right, each lane in its band, parts open, ways around what stands
 * between. A drawing that is whole stays as it is; one that lacks a step is arranged anew, one that lacks ways alone gets
 * these. `bpmn-auto-layout` knows neither pools nor lanes (docs/decisions/0041).
 *
 * @param { any } definitions
 * @param { any } moddle
 * @returns { boolean } whether anything was drawn
 */
export function arrange(definitions, moddle) {
  const roots = definitions.rootElements || [];
  const collaboration = roots.find((/** @type { any } */ one) => is(one, 'bpmn:Collaboration'));
  const processes = roots.filter((/** @type { any } */ one) => is(one, 'bpmn:Process'));
  const root = collaboration || processes.find((/** @type { any } */ one) => one.isExecutable) || processes[0];
  if (!root) {
    return false;
  }
  const shown = collaboration
    ? (collaboration.participants || []).map((/** @type { any } */ one) => one.processRef).filter(Boolean) : [ root ];
  const drawn = drawnIn(definitions);
  const lacking = shown.flatMap((/** @type { any } */ one) => lackingIn(one, drawn));
  if (!lacking.length && definitions.diagrams?.length) {
    return false;
  }
  const isWhole = definitions.diagrams?.length && lacking.every((/** @type { any } */ one) => is(one, 'bpmn:SequenceFlow'));
  const places = isWhole ? boxesOf(drawn) : placesOf(root, shown);
  const pen = new Pen(moddle, places);
  if (isWhole) {
    definitions.diagrams[0].plane.planeElement.push(...lacking.map((/** @type { any } */ flow) => pen.way(flow)));
    return true;
  }
  const elements = [ ...[ ...places.keys() ].map(element => pen.shape(element)),
    ...shown.flatMap((/** @type { any } */ one) => flowsIn(one)).map((/** @type { any } */ flow) => pen.way(flow)),
    ...(collaboration?.messageFlows || []).map((/** @type { any } */ flow) => pen.message(flow)),
    ...shown.flatMap((/** @type { any } */ one) => associationsIn(one)).map((/** @type { any } */ one) => pen.line(one)) ];
  const plane = moddle.create('bpmndi:BPMNPlane', { id: `${ root.id }_plane`, bpmnElement: root });
  plane.planeElement = elements.filter(Boolean);
  const diagram = moddle.create('bpmndi:BPMNDiagram', { id: `${ root.id }_diagram`, plane });
  plane.$parent = diagram;
  diagram.$parent = definitions;
  plane.planeElement.forEach((/** @type { any } */ one) => { one.$parent = plane; });
  definitions.diagrams = [ diagram ];
  return true;
}

/**
 * Before it is drawn: a file without a picture, or with a part of one, is arranged.
 *
 * @param { any } viewer
 * @param { (done: boolean) => void } [told] hears whether it was
 */
export function arrangeMissing(viewer, told = () => {}) {
  viewer.on('import.parse.complete', (/** @type { { definitions?: any } } */ { definitions }) =>
    told(Boolean(definitions) && arrange(definitions, viewer.get('moddle'))));
}

/** Writes down where something stands. */
class Pen {

  /**
   * @param { any } moddle
   * @param { Map<any, Box> } places
   */
  constructor(moddle, places) {
    this.moddle = moddle;
    this.places = places;
    /** @type { Point[][] } */
    this.ways = [];
  }

  /** @param { any } element */
  shape(element) {
    const box = this.places.get(element);
    return this.moddle.create('bpmndi:BPMNShape', {
      id: `${ element.id }_di`,
      bpmnElement: element,
      bounds: this.moddle.create('dc:Bounds', box),
      ...(is(element, 'bpmn:SubProcess') ? { isExpanded: true } : {}),
      ...(is(element, 'bpmn:Participant') || is(element, 'bpmn:Lane') ? { isHorizontal: true } : {})
    });
  }

  /** @param { any } flow */
  way(flow) {
    const from = this.places.get(flow.sourceRef);
    const to = this.places.get(flow.targetRef);
    if (!from || !to) {
      return null;
    }
    const around = nodesIn(flow.$parent).filter(one => this.places.has(one));
    const place = (/** @type { any } */ one) => /** @type { Box } */ (this.places.get(one));
    const boxes = around.filter(one => ![ flow.sourceRef, flow.targetRef, flow.sourceRef.attachedToRef ].includes(one)).map(place);
    const labels = around.filter(one => one.name && !is(one, 'bpmn:BoundaryEvent') && (is(one, 'bpmn:Event') || is(one, 'bpmn:Gateway')))
      .map(place).map(labelOf);
    const route = cleanRoute(plainRoute(from, to, is(flow.sourceRef, 'bpmn:BoundaryEvent')),
      { from, to, boxes, labels, ways: this.ways, frame: null });
    this.ways.push(route);
    return this.#edge(flow, route);
  }

  /** @param { any } flow */
  message(flow) {
    const from = this.places.get(flow.sourceRef);
    const to = this.places.get(flow.targetRef);
    if (!from || !to) {
      return null;
    }
    // straight up or down from the step, since a pool is wide
    const x = middleOf(is(flow.sourceRef, 'bpmn:Participant') ? to : from).x;
    const down = from.y < to.y;
    return this.#edge(flow, [ { x, y: down ? from.y + from.height : from.y }, { x, y: down ? to.y : to.y + to.height } ]);
  }

  /** @param { any } association */
  line(association) {
    const [ from, to ] = [ association.sourceRef, association.targetRef ].map(end => this.places.get(end));
    return from && to ? this.#edge(association, [ edgeOf(from, to), edgeOf(to, from) ]) : null;
  }

  /**
   * @param { any } element
   * @param { Point[] } route
   */
  #edge(element, route) {
    return this.moddle.create('bpmndi:BPMNEdge', {
      id: `${ element.id }_di`,
      bpmnElement: element,
      waypoint: route.map(({ x, y }) => this.moddle.create('dc:Point', { x, y }))
    });
  }
}

/**
 * @param { Box } box
 * @returns { Box } where the library writes a name below
 */
function labelOf(box) {
  return { x: middleOf(box).x - 45, y: box.y + box.height + 4, width: 90, height: 28 };
}

/**
 * @param { any } root
 * @param { any[] } processes that are shown
 * @returns { Map<any, Box> }
 */
function placesOf(root, processes) {
  if (!is(root, 'bpmn:Collaboration')) {
    return blockOf(root).places;
  }
  const blocks = new Map(processes.map(one => [ one, blockOf(one) ]));
  const wide = Math.max(POOL.width, ...[ ...blocks.values() ].map(one => one.width + HEADING));
  /** @type { Map<any, Box> } */
  const places = new Map();
  let y = 0;
  for (const pool of root.participants || []) {
    const block = blocks.get(pool.processRef);
    const height = Math.max(POOL.height, block?.height || 0);
    places.set(pool, { x: 0, y, width: wide, height });
    for (const [ element, box ] of block?.places || []) {
      places.set(element, { ...moved(box, HEADING, y),
        ...(is(element, 'bpmn:Lane') && isIn(element, pool.processRef) ? { width: wide - HEADING - box.x } : {}) });
    }
    y += height + ROW_GAP;
  }
  return places;
}

/**
 * Columns by how many steps lead there, rows by what they follow; each lane has rows of its own.
 *
 * @param { any } container
 * @returns { Block }
 */
function blockOf(container) {
  const lanes = lanesIn(container);
  const leaves = lanes.filter(({ lane }) => !lane.childLaneSet?.lanes?.length);
  const bands = leaves.length ? leaves.map(({ lane }) => lane) : [ container ];
  const inset = Math.max(0, ...lanes.map(({ depth }) => (depth + 1) * HEADING));
  const nodes = nodesIn(container).filter(one => !is(one, 'bpmn:BoundaryEvent'));
  const parts = new Map(nodes.filter(one => is(one, 'bpmn:SubProcess')).map(one => [ one, blockOf(one) ]));
  const sizes = new Map([ ...nodes, ...besideIn(container) ].map(one => [ one, sizeOf(one, parts.get(one)) ]));
  const cells = cellsOf(container, nodes, bands);

  const inColumns = [ ...cells.values() ].filter(cell => !cell.alone);
  const widths = Array.from({ length: Math.max(1, ...inColumns.map(cell => cell.column + 1)) }, () => 36);
  const heights = bands.map((_, band) =>
    Array.from({ length: Math.max(0, ...[ ...cells.values() ].filter(cell => cell.band === band).map(cell => cell.row + 1)) }, () => 36));
  for (const [ node, { band, row, column, alone } ] of cells) {
    const size = sizes.get(node) || { width: 0, height: 0 };
    widths[column] = alone ? widths[column] : Math.max(widths[column], size.width);
    heights[band][row] = Math.max(heights[band][row], size.height);
  }
  const left = (/** @type { number } */ column) =>
    inset + COLUMN_GAP / 2 + widths.slice(0, column).reduce((all, one) => all + one + COLUMN_GAP, 0);
  const deep = heights.map(rows =>
    Math.max(leaves.length ? LANE_HEIGHT : 0, rows.reduce((all, one) => all + one + ROW_GAP, 0)));
  const top = (/** @type { number } */ band) => deep.slice(0, band).reduce((all, one) => all + one, 0);

  /** @type { Map<any, Box> } */
  const places = new Map();
  for (const [ node, { band, row, column, alone } ] of cells) {
    const { width, height } = sizes.get(node) || { width: 0, height: 0 };
    const above = top(band) + ROW_GAP / 2 + heights[band].slice(0, row).reduce((all, one) => all + one + ROW_GAP, 0);
    places.set(node, { x: left(column) + (alone ? 0 : (widths[column] - width) / 2),
      y: above + (heights[band][row] - height) / 2, width, height });
  }
  let high = top(bands.length);
  let x = inset + COLUMN_GAP / 2;
  for (const one of besideIn(container)) {
    const { width, height } = sizes.get(one) || { width: 0, height: 0 };
    places.set(one, { x, y: high, width, height });
    x += width + COLUMN_GAP;
  }
  high += Math.max(0, ...besideIn(container).map(one => (sizes.get(one)?.height || 0) + ROW_GAP / 2));
  const wide = Math.max(x, ...[ ...places.values() ].map(box => box.x + box.width + COLUMN_GAP / 2));

  for (const [ part, block ] of parts) {
    const box = places.get(part) || { x: 0, y: 0 };
    block.places.forEach((inner, element) => places.set(element, moved(inner, box.x + PADDING, box.y + PADDING)));
  }
  attached(container, places);
  return { width: wide, height: high, places: new Map([ ...lanePlaces(lanes, bands, { top, deep, high, wide }), ...places ]) };
}

/**
 * @param { { lane: any, depth: number }[] } lanes
 * @param { any[] } bands
 * @param { { top: (band: number) => number, deep: number[], high: number, wide: number } } there
 * @returns { [ any, Box ][] } a lane around others is as high as they are
 */
function lanePlaces(lanes, bands, { top, deep, high, wide }) {
  return lanes.map(({ lane, depth }) => {
    const inside = bands.map((one, band) => ({ one, band })).filter(({ one }) => one === lane || isIn(one, lane));
    const first = inside[0].band;
    const last = inside[inside.length - 1].band;
    const end = last === bands.length - 1 ? high : top(last) + deep[last];
    return [ lane, { x: depth * HEADING, y: top(first), width: wide - depth * HEADING, height: end - top(first) } ];
  });
}

/**
 * @param { any } container
 * @param { any[] } nodes
 * @param { any[] } bands
 * @returns { Map<any, { band: number, row: number, column: number, alone: boolean }> }
 */
function cellsOf(container, nodes, bands) {
  const flows = flowsOf(container).map((/** @type { any } */ one) =>
    ({ from: one.sourceRef?.attachedToRef || one.sourceRef, to: one.targetRef }));
  const ordered = inOrder(nodes.filter(one => !one.triggeredByEvent), flows);
  const at = new Map(ordered.map((one, place) => [ one, place ]));
  const ahead = flows.filter(({ from, to }) => (at.get(from) ?? 0) < (at.get(to) ?? -1));
  const columns = new Map(ordered.map(one => [ one, 0 ]));
  for (const one of ordered) {
    for (const { to } of ahead.filter(({ from }) => from === one)) {
      columns.set(to, Math.max(columns.get(to) || 0, (columns.get(one) || 0) + 1));
    }
  }
  const taken = new Set();
  /** @type { Map<any, { band: number, row: number, column: number, alone: boolean }> } */
  const cells = new Map();
  const bandOf = (/** @type { any } */ node) => Math.max(0, bands.findIndex(one => one.flowNodeRef?.includes(node)));
  for (const one of [ ...ordered ].sort((a, b) => (columns.get(a) || 0) - (columns.get(b) || 0))) {
    const band = bandOf(one);
    const column = columns.get(one) || 0;
    const before = ahead.filter(({ to }) => to === one).map(({ from }) => cells.get(from)).filter(cell => cell?.band === band);
    let row = before[0]?.row || 0;
    while (taken.has(`${ band } ${ row } ${ column }`)) {
      row++;
    }
    taken.add(`${ band } ${ row } ${ column }`);
    cells.set(one, { band, row, column, alone: false });
  }
  // what begins by itself stands below, in a row of its own
  for (const one of nodes.filter(node => node.triggeredByEvent)) {
    const band = bandOf(one);
    const row = Math.max(0, ...[ ...cells.values() ].filter(cell => cell.band === band).map(cell => cell.row + 1));
    cells.set(one, { band, row, column: 0, alone: true });
  }
  return cells;
}

/**
 * What is led to comes behind what leads there, except where a way leads back.
 *
 * @param { any[] } nodes
 * @param { { from: any, to: any }[] } flows
 */
function inOrder(nodes, flows) {
  const seen = new Set();
  /** @type { any[] } */
  const ordered = [];
  const visit = (/** @type { any } */ node) => {
    if (!seen.has(node) && nodes.includes(node)) {
      seen.add(node);
      flows.filter(({ from }) => from === node).reverse().forEach(({ to }) => visit(to));
      ordered.unshift(node);
    }
  };
  const first = nodes.filter(one => !flows.some(({ to }) => to === one));
  [ ...first, ...nodes ].reverse().forEach(visit);
  return ordered;
}

/**
 * @param { any } container
 * @param { Map<any, Box> } places gets what is attached to others, too: at their lower edge
 */
function attached(container, places) {
  const counted = new Map();
  for (const one of nodesIn(container).filter(node => is(node, 'bpmn:BoundaryEvent'))) {
    const host = places.get(one.attachedToRef);
    const before = counted.get(one.attachedToRef) || 0;
    counted.set(one.attachedToRef, before + 1);
    if (host) {
      places.set(one, { x: host.x + host.width - 50 - before * 46, y: host.y + host.height - 18, width: 36, height: 36 });
    }
  }
}

/**
 * @param { any } element
 * @param { Block } [inside]
 */
function sizeOf(element, inside) {
  if (inside) {
    return { width: Math.max(160, inside.width + 2 * PADDING), height: Math.max(120, inside.height + 2 * PADDING) };
  }
  if (is(element, 'bpmn:Gateway') || is(element, 'bpmn:DataStoreReference')) {
    return { width: 50, height: 50 };
  }
  if (is(element, 'bpmn:Event')) {
    return { width: 36, height: 36 };
  }
  if (is(element, 'bpmn:DataObjectReference')) {
    return { width: 36, height: 50 };
  }
  return is(element, 'bpmn:TextAnnotation') ? { width: 140, height: 60 } : { width: 120, height: 80 };
}

/**
 * @param { Box } from
 * @param { Box } to
 * @param { boolean } below whether it begins at a lower edge
 * @returns { Point[] }
 */
function plainRoute(from, to, below) {
  const start = middleOf(from);
  const end = middleOf(to);
  if (below) {
    const bottom = { x: start.x, y: from.y + from.height };
    const y = Math.max(end.y, bottom.y + ROW_GAP / 3);
    return y === end.y && to.x > start.x ? [ bottom, { x: start.x, y }, { x: to.x, y } ]
      : [ bottom, { x: start.x, y }, { x: end.x, y }, { x: end.x, y: to.y + to.height } ];
  }
  if (to.x <= from.x) {
    const y = Math.max(from.y + from.height, to.y + to.height) + ROW_GAP / 3;
    return [ { x: start.x, y: from.y + from.height }, { x: start.x, y }, { x: end.x, y }, { x: end.x, y: to.y + to.height } ];
  }
  const right = { x: from.x + from.width, y: start.y };
  const left = { x: to.x, y: end.y };
  const x = Math.round((right.x + left.x) / 2);
  return right.y === left.y ? [ right, left ] : [ right, { x, y: right.y }, { x, y: left.y }, left ];
}

/**
 * @param { Box } box
 * @param { Box } towards
 * @returns { Point } in the middle of the edge that looks there
 */
function edgeOf(box, towards) {
  const { x } = middleOf(box);
  return { x, y: middleOf(towards).y > middleOf(box).y ? box.y + box.height : box.y };
}

/** @param { any } definitions */
function drawnIn(definitions) {
  return new Map((definitions.diagrams || []).flatMap((/** @type { any } */ one) => one.plane?.planeElement || [])
    .filter((/** @type { any } */ one) => one.bpmnElement).map((/** @type { any } */ one) => [ one.bpmnElement, one ]));
}

/** @param { Map<any, any> } drawn */
function boxesOf(drawn) {
  return new Map([ ...drawn ].filter(([ , di ]) => di.bounds).map(([ element, { bounds: { x, y, width, height } } ]) =>
    [ element, { x, y, width, height } ]));
}

/**
 * Steps and ways without a place; what is in a part that is drawn closed needs none.
 *
 * @param { any } container
 * @param { Map<any, any> } drawn
 * @returns { any[] }
 */
function lackingIn(container, drawn) {
  return [ ...nodesIn(container), ...flowsOf(container) ].flatMap(one => !drawn.has(one) ? [ one ]
    : is(one, 'bpmn:SubProcess') && drawn.get(one).isExpanded ? lackingIn(one, drawn) : []);
}

/** @param { any } container */
function nodesIn(container) {
  return /** @type { any[] } */ (container.flowElements || []).filter(one => is(one, 'bpmn:FlowNode'));
}

/** @param { any } container */
function flowsOf(container) {
  return /** @type { any[] } */ (container.flowElements || [])
    .filter(one => is(one, 'bpmn:SequenceFlow') && one.sourceRef && one.targetRef);
}

/**
 * @param { any } container
 * @returns { any[] } those in its parts, too
 */
function flowsIn(container) {
  return [ ...flowsOf(container), ...partsIn(container).flatMap(flowsIn) ];
}

/** @param { any } container */
function partsIn(container) {
  return nodesIn(container).filter(one => is(one, 'bpmn:SubProcess'));
}

/**
 * @param { any } container
 * @returns { any[] } data and remarks
 */
function besideIn(container) {
  return [ ...(container.flowElements || []), ...(container.artifacts || []) ].filter(one =>
    [ 'bpmn:DataObjectReference', 'bpmn:DataStoreReference', 'bpmn:TextAnnotation' ].some(type => is(one, type)));
}

/**
 * @param { any } container
 * @returns { any[] }
 */
function associationsIn(container) {
  return [ ...(container.artifacts || []).filter((/** @type { any } */ one) => is(one, 'bpmn:Association')),
    ...partsIn(container).flatMap(associationsIn) ];
}

/**
 * @param { any } container
 * @returns { { lane: any, depth: number }[] } with those within others
 */
function lanesIn(container) {
  return (container.laneSets || []).flatMap((/** @type { any } */ one) => lanesWithin(one.lanes, 0));
}

/**
 * @param { any[] | undefined } lanes
 * @param { number } depth
 * @returns { { lane: any, depth: number }[] }
 */
function lanesWithin(lanes, depth) {
  return (lanes || []).flatMap(lane => [ { lane, depth }, ...lanesWithin(lane.childLaneSet?.lanes, depth + 1) ]);
}

/**
 * @param { any } element
 * @param { any } container
 * @returns { boolean } whether nothing but sets of lanes lies between
 */
function isIn(element, container) {
  const parent = element.$parent;
  return parent === container || Boolean(parent) && (is(parent, 'bpmn:LaneSet') || is(parent, 'bpmn:Lane')) && isIn(parent, container);
}

/**
 * @param { Box } box
 * @param { number } x
 * @param { number } y
 */
function moved(box, x, y) {
  return { ...box, x: box.x + x, y: box.y + y };
}

/** @param { Box } box */
function middleOf({ x, y, width, height }) {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/**
 * @param { any } element
 * @param { string } type
 * @returns { boolean }
 */
function is(element, type) {
  return Boolean(element?.$instanceOf?.(type));
}
