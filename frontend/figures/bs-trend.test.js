import { expect } from 'chai';

import './bs-trend.js';

describe('bs-trend', function() {

  /** @type { any } */
  let trend;

  beforeEach(async function() {
    trend = document.createElement('bs-trend');
    trend.bars = [
      { label: '2024', value: 52, words: '52 %', current: false },
      { label: '2025', value: null, words: 'verdeckt', current: false },
      { label: '2026', value: 63, words: '63 %', current: true }
    ];
    trend.top = 100;
    trend.words = 'Kommt ins Gespräch. 2024: 52 %, 2025: verdeckt, 2026: 63 %.';
    document.body.append(trend);
    await Promise.resolve();
  });

  afterEach(function() {
    trend.remove();
  });


  it('should draw a bar for each year that has a value', function() {
    expect(trend.querySelectorAll('.bar')).to.have.length(2);
    expect(trend.querySelectorAll('.bar.current')).to.have.length(1);
    expect([ ...trend.querySelectorAll('.year') ].map(year => year.textContent)).to.eql([ '2024', '2025', '2026' ]);
  });


  it('should say why there is no bar', function() {
    expect(trend.textContent).to.contain('verdeckt');
  });


  it('should draw the higher bar higher', function() {
    const [ earlier, now ] = [ ...trend.querySelectorAll('.bar') ];

    expect(Number(now.getAttribute('height'))).to.be.greaterThan(Number(earlier.getAttribute('height')));
  });


  it('should be one image with words', function() {
    const picture = trend.querySelector('svg');

    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.contain('63 %');
  });


  it('should draw a target as a line, a corridor as a band', async function() {
    // when
    trend.target = { from: 50, to: 50, words: 'ab 50' };
    await Promise.resolve();

    // then
    expect(trend.querySelectorAll('.target')).to.have.length(1);
    expect(trend.querySelector('.band')).to.equal(null);
    expect(trend.querySelector('.target-words').textContent).to.equal('ab 50');

    // when
    trend.target = { from: 60, to: 85, words: '60 bis 85' };
    await Promise.resolve();

    // then
    expect(trend.querySelectorAll('.target')).to.have.length(2);
    expect(trend.querySelector('.band')).to.not.equal(null);
  });


  it('should keep the numbers off the target\'s line', async function() {
    for (const target of [ 2, 5, 12, 40, 45, 50, 55, 60, 63 ]) {

      // when
      trend.bars = [
        { label: '2024', value: 3, words: '3 %', current: false },
        { label: '2025', value: 52, words: '52 %', current: false },
        { label: '2026', value: 63, words: '63 %', current: true }
      ];
      trend.target = { from: target, to: target, words: `ab ${target}` };
      await Promise.resolve();

      // then
      const line = Number(trend.querySelector('.target').getAttribute('y1'));
      for (const value of trend.querySelectorAll('.value')) {
        const baseline = Number(value.getAttribute('y'));
        expect(line < baseline - 12 || line > baseline + 3, `${value.textContent} at ${target}`).to.equal(true);
      }
    }
  });

});
