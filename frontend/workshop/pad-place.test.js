import { expect } from 'chai';

import { placeOf } from './pad-place.js';

const SHEET = { width: 700, height: 700 };
const TIMER = { x: 320, y: 350, width: 36, height: 36 };
const TASK = { x: 390, y: 330, width: 100, height: 70 };
const NAME = { x: 300, y: 390, width: 76, height: 14 };

describe('the place of what one can do with an element', function() {

  it('is at its right where nothing stands', function() {
    expect(placeOf(TIMER, 7, [], SHEET)).to.include({ x: 368, y: 350 });
  });

  it('covers neither the next step, nor its own name, nor what comes before', function() {
    const named = [ TASK, NAME, { x: 250, y: 350, width: 40, height: 40 } ];

    const place = placeOf(TIMER, 7, named, SHEET);

    expect(named.filter(one => place.x < one.x + one.width && one.x < place.x + place.width
      && place.y < one.y + one.height && one.y < place.y + place.height)).to.be.empty;
  });
});
