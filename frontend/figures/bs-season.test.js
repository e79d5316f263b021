import { expect } from 'chai';

import './bs-season.js';

describe('bs-season', function() {

  /** @type { any } */
  let season;

  beforeEach(async function() {
    season = document.createElement('bs-season');
    Object.assign(season.style, { display: 'block', width: '420px', height: '224px' });
    season.parts = [ '1. Quartal', '2. Quartal' ];
    season.years = [
      { label: '2025', values: [ 8, null ], current: false },
      { label: '2026', values: [ 0, 12 ], current: true }
    ];
    season.hiddenWords = 'verdeckt';
    season.words = 'Anfragen: 2026 mehr im zweiten Quartal.';
    document.body.append(season);
    await new Promise(resolve => setTimeout(resolve, 30));
  });

  afterEach(function() {
    season.remove();
  });


  it('should be one image with words', function() {
    expect(season.getAttribute('role')).to.equal('img');
    expect(season.getAttribute('aria-label')).to.contain('2026');
  });


  it('should become smaller on paper instead of being cut', function() {
    const svg = season.querySelector('svg');
    svg.style.width = '210px';
    svg.style.height = 'auto';

    expect(svg.getBoundingClientRect().height).to.be.closeTo(112, 1);
  });


  it('should draw hidden counts dashed, and say what they are', function() {
    // one in the chart, one in the legend
    expect(season.querySelectorAll('[stroke-dasharray]')).to.have.length(2);
    expect(words()).to.include('verdeckt');
  });


  it('should say the counts of the current year only, and the names of parts and years', function() {
    expect(words()).to.include.members([ '12', '1. Quartal', '2. Quartal', '2025', '2026' ]);
    expect(words()).not.to.include('8');
    expect(words()).not.to.include('0');
  });


  it('should draw the higher bar higher', function() {
    const now = heights('--bs-accent');
    const earlier = heights('--bs-accent-line');

    expect(Math.max(...now)).to.be.greaterThan(Math.max(...earlier));
  });

  function words() {
    return [ ...season.querySelectorAll('text') ].map(text => text.textContent);
  }

  /** @param { string } colour */
  function heights(colour) {
    return [ ...season.querySelectorAll(`path[fill="var(${ colour })"]`) ]
      .map(bar => bar.getBoundingClientRect().height);
  }

});
