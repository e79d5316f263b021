import { expect } from 'chai';

import './bs-flows.js';

describe('bs-flows', function() {

  /** @type { any } */
  let flows;

  beforeEach(async function() {
    flows = document.createElement('bs-flows');
    Object.assign(flows.style, { display: 'block', width: '800px' });
    flows.from = [
      { label: 'Nordwinkel', value: 9, words: '9' },
      { label: 'Alte Zeche', value: null, words: 'verdeckt' }
    ];
    flows.to = [
      { label: 'Vereinbarung', value: 6, words: '6' },
      { label: 'läuft noch', value: 3, words: '3' }
    ];
    flows.bands = [ { from: 0, to: 0, value: 6 }, { from: 0, to: 1, value: 3 } ];
    flows.words = 'Woher Anfragen kamen und was aus ihnen wurde.';
    document.body.append(flows);
    await new Promise(resolve => setTimeout(resolve, 30));
  });

  afterEach(function() {
    flows.remove();
  });


  it('should draw a band for each count that is shown', function() {
    expect(flows.querySelectorAll('path[fill-opacity="0.35"]')).to.have.length(2);
  });


  it('should name each end with its count, and draw a hidden one dashed', function() {
    expect([ ...flows.querySelectorAll('text') ].map(text => text.textContent)).to.include.members([
      'Nordwinkel: 9', 'Alte Zeche: verdeckt', 'Vereinbarung: 6', 'läuft noch: 3'
    ]);
    expect(flows.querySelectorAll('[stroke-dasharray]')).to.have.length(1);
  });


  it('should make broader what is more', function() {
    const [ more, less ] = [ ...flows.querySelectorAll('path[fill-opacity="0.35"]') ]
      .map(band => band.getBBox().height);

    expect(more).to.be.greaterThan(less);
  });


  it('should be one image with words', function() {
    expect(flows.getAttribute('role')).to.equal('img');
    expect(flows.getAttribute('aria-label')).to.contain('Woher');
  });

});
