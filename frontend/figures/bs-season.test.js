import { expect } from 'chai';

import './bs-season.js';

describe('bs-season', function() {

  /** @type { any } */
  let season;

  beforeEach(async function() {
    season = document.createElement('bs-season');
    season.parts = [ '1. Quartal', '2. Quartal' ];
    season.years = [
      { label: '2025', values: [ 8, null ], current: false },
      { label: '2026', values: [ 0, 12 ], current: true }
    ];
    season.hiddenWords = 'verdeckt';
    season.words = 'Anfragen: 2026 mehr im zweiten Quartal.';
    document.body.append(season);
    await Promise.resolve();
  });

  afterEach(function() {
    season.remove();
  });


  it('should be one image with words', function() {
    expect(season.querySelector('svg').getAttribute('role')).to.equal('img');
    expect(season.querySelector('svg').getAttribute('aria-label')).to.contain('2026');
  });


  it('should draw hidden counts all alike, and say what they are', function() {
    const hidden = season.querySelectorAll('.hidden-count');

    // one in the chart, one in the legend
    expect(hidden).to.have.length(2);
    expect(season.textContent).to.contain('verdeckt');
  });


  it('should say the counts of the current year only', function() {
    expect([ ...season.querySelectorAll('.count') ].map(count => count.textContent)).to.eql([ '12' ]);
  });


  it('should draw the higher bar higher', function() {
    const heights = [ ...season.querySelectorAll('.bar:not(.hidden-count)') ]
      .slice(0, 3)
      .map(bar => Number(bar.getAttribute('height')));

    expect(heights[1]).to.equal(0);
    expect(heights[2]).to.be.greaterThan(heights[0]);
  });

});
