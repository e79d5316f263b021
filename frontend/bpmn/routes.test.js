import { expect } from 'chai';

import { cleanRoute } from './routes.js';

describe('a new way', function() {

  const from = { x: 0, y: 100, width: 100, height: 80 };
  const between = { x: 200, y: 100, width: 100, height: 80 };
  const to = { x: 400, y: 100, width: 100, height: 80 };
  const straight = [ { x: 100, y: 140 }, { x: 400, y: 140 } ];
  const there = { from, to, boxes: [], labels: [], ways: [], frame: null };

  /**
   * @param { any[] } route
   * @param { any } box
   */
  const goesThrough = (route, box) => route.slice(1).some((point, at) =>
    Math.min(point.x, route[at].x) < box.x + box.width && Math.max(point.x, route[at].x) > box.x
    && Math.min(point.y, route[at].y) < box.y + box.height && Math.max(point.y, route[at].y) > box.y);

  it('stays as it is where nothing is in it', function() {
    expect(cleanRoute(straight, there)).to.equal(straight);
  });

  it('goes around a task', function() {
    const route = cleanRoute(straight, { ...there, boxes: [ between ] });

    expect(goesThrough(route, between)).to.be.false;
    expect(goesThrough(route, from)).to.be.false;
    expect(goesThrough(route, to)).to.be.false;
  });

  it('goes back around what lies between, and around a name on the way', function() {
    const name = { x: 180, y: 195, width: 140, height: 20 };
    const route = cleanRoute([ { x: 400, y: 140 }, { x: 100, y: 140 } ],
      { ...there, from: to, to: from, boxes: [ between ], labels: [ name ] });

    expect(goesThrough(route, between)).to.be.false;
    expect(goesThrough(route, name)).to.be.false;
  });

  it('does not lie upon another way', function() {
    const other = [ { x: 50, y: 140 }, { x: 450, y: 140 } ];

    expect(cleanRoute(straight, { ...there, ways: [ other ] })).not.to.equal(straight);
  });

  it('stays in its frame', function() {
    const frame = { x: -50, y: 95, width: 700, height: 300 };

    const route = cleanRoute(straight, { ...there, boxes: [ between ], frame });
    expect(route.every(({ y }) => y > frame.y && y < frame.y + frame.height)).to.be.true;
  });
});
