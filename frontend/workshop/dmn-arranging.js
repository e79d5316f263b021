/** @typedef { { x: number, y: number, width: number, height: number } } Box */

const SIZES = /** @type { Record<string, [ number, number ]> } */ ({
  'dmn:Decision': [ 180, 80 ],
  'dmn:InputData': [ 125, 45 ],
  'dmn:KnowledgeSource': [ 100, 63 ],
  'dmn:BusinessKnowledgeModel': [ 135, 46 ],
  'dmn:TextAnnotation': [ 200, 60 ]
});

const NEEDS = [ 'informationRequirement', 'knowledgeRequirement', 'authorityRequirement' ];

const NEEDED = [ 'requiredDecision', 'requiredInput', 'requiredKnowledge', 'requiredAuthority' ];

/** Room for a line that passes through a row. */
const PASSING = 20;

const GAP = { x: 60, y: 80 };
const EDGE = 60;

/**
 * Draws how decisions connect where a file tells it without a picture: in layers, what is needed below what needs it, each
 * below the middle of those. The library itself would pile up the decisions and leave out the rest. A drawing that is whole
 * stays as it is; one that lacks lines alone gets these.
 *
 * @param { any } definitions
 * @returns { boolean } whether anything was drawn
 */
export function arrange(definitions) {
  const nodes = [ ...definitions.get('drgElement'), ...definitions.get('artifact') ].filter(one => SIZES[one.$type]);
  const byId = new Map(nodes.map(one => [ one.id, one ]));
  const ways = waysIn(definitions, byId);
  const diagram = definitions.dmnDI?.diagrams?.[0];
  const drawn = new Map((diagram?.diagramElements || []).map((/** @type { any } */ di) => [ di.dmnElementRef, di ]));
  const isWhole = nodes.every(one => drawn.get(one)?.bounds);
  const lacking = ways.filter(({ element }) => !isWhole || !drawn.has(element));
  // one decision alone has a table, and nobody misses its picture
  if (nodes.length < 2 || isWhole && !lacking.length) {
    return false;
  }
  const { places, bends } = isWhole ? { places: new Map(nodes.map(one => [ one, drawn.get(one).bounds ])), bends: new Map() }
    : placesOf(nodes, ways);
  const pen = penOf(definitions.$model);
  const shapes = isWhole ? diagram.diagramElements : [ ...places ].map(([ element, box ]) => pen.shape(element, box));
  const elements = [ ...shapes, ...lacking.map(way =>
    pen.edge(way.element, lineOf(places.get(way.from), places.get(way.to), bends.get(way) || []))) ];
  const target = diagram || pen.diagram(definitions);
  target.set('diagramElements', elements);
  elements.forEach(one => { one.$parent = target; });
  return true;
}

/**
 * @typedef { { element: any, from: any, to: any } } Way from what is needed, or remarked, to what needs it
 * @param { any } definitions
 * @param { Map<string, any> } byId
 * @returns { Way[] }
 */
function waysIn(definitions, byId) {
  const at = (/** @type { any } */ reference) => byId.get(String(reference?.href || '').replace(/^#/, ''));
  const needs = definitions.get('drgElement').flatMap((/** @type { any } */ to) =>
    NEEDS.flatMap(kind => to[kind] || []).map(element =>
      ({ element, to, from: NEEDED.map(kind => at(element[kind])).find(Boolean) })));
  const remarks = definitions.get('artifact').filter((/** @type { any } */ one) => one.$type === 'dmn:Association')
    .map((/** @type { any } */ element) => ({ element, from: at(element.sourceRef), to: at(element.targetRef) }));
  return [ ...needs, ...remarks ].filter(({ from, to }) => from && to && from !== to);
}

/**
 * @param { any[] } nodes
 * @param { Way[] } ways
 * @returns { { places: Map<any, Box>, bends: Map<Way, Box[]> } } where each stands, and what long lines pass through
 */
function placesOf(nodes, ways) {
  const layers = layersOf(nodes, ways);
  /** @type { Map<Way, any[]> } */
  const passing = new Map();
  /** @type { { one: any, above: any[], width: number, height: number }[][] } */
  const rows = [];
  const put = (/** @type { number } */ row, /** @type { any } */ one, /** @type { any[] } */ above) => {
    const [ width, height ] = SIZES[one.$type] || [ PASSING, 0 ];
    (rows[row] ||= []).push({ one, above, width, height });
  };
  for (const one of nodes) {
    put(layers.get(one) || 0, one, []);
  }
  const boxes = rows.flat();
  for (const way of ways) {
    const [ upper, lower ] = [ way.to, way.from ].sort((a, b) => (layers.get(a) || 0) - (layers.get(b) || 0));
    let above = upper;
    for (let row = (layers.get(upper) || 0) + 1; row < (layers.get(lower) || 0); row++) {
      const bend = {};
      put(row, bend, [ above ]);
      passing.set(way, [ bend, ...passing.get(way) || [] ]);
      above = bend;
    }
    boxes.find(({ one }) => one === lower)?.above.push(above);
  }
  /** @type { Map<any, Box> } */
  const places = new Map();
  let y = EDGE;
  for (const row of rows) {
    const middle = (/** @type { { above: any[] } } */ { above }) => {
      const known = above.map(one => places.get(one)).filter(box => box !== undefined);
      return known.reduce((all, box) => all + box.x + box.width / 2, 0) / (known.length || 1);
    };
    row.sort((a, b) => middle(a) - middle(b));
    const deep = Math.max(...row.map(({ height }) => height));
    const wide = row.reduce((all, { width }) => all + width + GAP.x, -GAP.x);
    let x = -wide / 2;
    for (const { one, width, height } of row) {
      // a line passes the whole row beside what stands in it
      places.set(one, height ? { x, y: y + (deep - height) / 2, width, height } : { x, y, width, height: deep });
      x += width + GAP.x;
    }
    y += deep + GAP.y;
  }
  const left = Math.min(...[ ...places.values() ].map(({ x }) => x));
  places.forEach(box => { box.x = Math.round(box.x - left + EDGE); });
  const bends = new Map([ ...passing ].map(([ way, through ]) => [ way, through.map(one => /** @type { Box } */ (places.get(one))) ]));
  return { places: new Map(nodes.map(one => [ one, /** @type { Box } */ (places.get(one)) ])), bends };
}

/**
 * @param { any[] } nodes
 * @param { Way[] } ways
 * @returns { Map<any, number> } how many need it, one through the other; a circle is cut where it is met again
 */
function layersOf(nodes, ways) {
  const layers = new Map();
  const visit = (/** @type { any } */ node, /** @type { any[] } */ path) => {
    if (!layers.has(node) && !path.includes(node)) {
      const above = ways.filter(({ from }) => from === node).map(({ to }) => visit(to, [ ...path, node ]));
      layers.set(node, Math.max(0, ...above.map(layer => layer + 1)));
    }
    return layers.get(node) ?? -1;
  };
  nodes.forEach(node => visit(node, []));
  return layers;
}

/**
 * @param { Box } from
 * @param { Box } to
 * @param { Box[] } bends
 */
function lineOf(from, to, bends) {
  const up = from.y >= to.y;
  const middle = (/** @type { Box } */ box, /** @type { number } */ y) => ({ x: Math.round(box.x + box.width / 2), y: Math.round(y) });
  const along = (/** @type { Box } */ box) => [ middle(box, box.y + box.height), middle(box, box.y) ];
  return [ middle(from, up ? from.y : from.y + from.height), ...bends.flatMap(box => up ? along(box) : along(box).reverse()),
    middle(to, up ? to.y + to.height : to.y) ];
}

/** @param { any } moddle */
function penOf(moddle) {
  const named = (/** @type { string } */ type, /** @type { Record<string, any> } */ rest) => {
    const di = moddle.create(`dmndi:${ type }`, rest);
    di.id = moddle.ids.nextPrefixed(`${ type }_`, di);
    return di;
  };
  return {
    /**
     * @param { any } dmnElementRef
     * @param { Box } box
     */
    shape: (dmnElementRef, box) => named('DMNShape', { dmnElementRef, bounds: moddle.create('dc:Bounds', box) }),

    /**
     * @param { any } dmnElementRef
     * @param { { x: number, y: number }[] } line
     */
    edge: (dmnElementRef, line) => {
      // older files give these no id, by which alone a line can be theirs
      dmnElementRef.id ||= moddle.ids.nextPrefixed('Requirement_', dmnElementRef);
      return named('DMNEdge', { dmnElementRef, waypoint: line.map(at => moddle.create('dc:Point', at)) });
    },

    /** @param { any } definitions */
    diagram: definitions => {
      const diagram = named('DMNDiagram', {});
      const dmnDI = moddle.create('dmndi:DMNDI', { diagrams: [ diagram ] });
      diagram.$parent = dmnDI;
      dmnDI.$parent = definitions;
      definitions.set('dmnDI', dmnDI);
      return diagram;
    }
  };
}
