import { expect } from 'chai';

import './bs-trend.js';

describe('bs-trend', function() {

  /** @type { any } */
  let trend;

  beforeEach(async function() {
    trend = document.createElement('bs-trend');
    Object.assign(trend.style, { display: 'block', width: '272px', height: '136px' });
    trend.bars = [
      { label: '2024', value: 52, words: '52 %', current: false },
      { label: '2025', value: null, words: 'verdeckt', current: false },
      { label: '2026', value: 63, words: '63 %', current: true }
    ];
    trend.top = 100;
    trend.words = 'Kommt ins Gespräch. 2024: 52 %, 2025: verdeckt, 2026: 63 %.';
    document.body.append(trend);
    await drawn();
  });

  afterEach(function() {
    trend.remove();
  });


  it('should name each year and say what stands on its bar, or why there is none', function() {
    expect(words()).to.include.members([ '2024', '2025', '2026', '52 %', 'verdeckt', '63 %' ]);
    expect(trend.querySelectorAll('[opacity="0"], [fill-opacity="0"]')).to.have.length(0);
  });


  it('should draw the current year in its own colour, and higher where it is more', function() {
    const earlier = box('--bs-accent-line');
    const now = box('--bs-accent');

    expect(now.height).to.be.greaterThan(earlier.height);
    expect(now.left).to.be.greaterThan(earlier.left);
  });


  it('should be one image with words', function() {
    expect(trend.getAttribute('role')).to.equal('img');
    expect(trend.getAttribute('aria-label')).to.contain('63 %');
  });


  it('should write long words of a target beside the bars, not over them', async function() {
    // when
    trend.style.width = '200px';
    trend.target = { from: 60, to: 60, words: 'höchstens 20' };
    await drawn();

    // then
    const target = [ ...trend.querySelectorAll('text') ].find(text => text.textContent === 'höchstens 20');
    expect(target.getBoundingClientRect().left).to.be.greaterThan(box('--bs-accent').right);
  });


  it('should draw a target as a line, a corridor as a band between two', async function() {
    // when
    trend.target = { from: 50, to: 50, words: 'ab 50' };
    await drawn();

    // then
    expect(trend.querySelectorAll('[stroke-dasharray]')).to.have.length(1);
    expect(trend.querySelector('[fill="var(--bs-calm-bg)"]')).to.equal(null);
    expect(words()).to.include('ab 50');

    // when
    trend.target = { from: 60, to: 85, words: '60 bis 85' };
    await drawn();

    // then
    expect(trend.querySelectorAll('[stroke-dasharray]')).to.have.length(2);
    expect(trend.querySelector('[fill="var(--bs-calm-bg)"]')).to.not.equal(null);
  });

  function words() {
    return [ ...trend.querySelectorAll('text') ].map(text => text.textContent);
  }

  /** @param { string } colour */
  function box(colour) {
    return trend.querySelector(`path[fill="var(${ colour })"]`).getBoundingClientRect();
  }

});

function drawn() {
  return new Promise(resolve => setTimeout(resolve, 30));
}
