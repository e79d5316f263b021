import { expect } from 'chai';

import { Telling } from './telling.js';

describe('telling', function() {

  /** @type { string[] } */
  let told;

  /** @type { () => void } */
  let written;

  /** @type { Telling } */
  let telling;

  beforeEach(function() {
    told = [];
    telling = new Telling(async () => {
      told.push('begun');
      await new Promise(resolve => written = () => resolve(undefined));
      told.push('done');
    });
  });

  it('waits until nothing comes any more', async function() {
    telling.soon(20);
    telling.soon(20);
    expect(told).to.be.empty;
    await new Promise(resolve => setTimeout(resolve, 60));

    expect(told).to.deep.equal([ 'begun' ]);
  });

  it('tells at once when asked, and has something untold until that is written', async function() {
    telling.soon();
    const done = telling.now();
    expect(told).to.deep.equal([ 'begun' ]);
    expect(telling.isUntold).to.be.true;
    written();
    await done;

    expect(told).to.deep.equal([ 'begun', 'done' ]);
    expect(telling.isUntold).to.be.false;
  });

  it('tells nothing where nothing has changed, or was forgotten', async function() {
    await telling.now();
    telling.soon();
    telling.forget();
    await telling.now();

    expect(told).to.be.empty;
    expect(telling.isUntold).to.be.false;
  });
});
