import { expect } from 'chai';

import './bs-flows.js';

describe('bs-flows', function() {

  /** @type { any } */
  let flows;

  beforeEach(async function() {
    flows = document.createElement('bs-flows');
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
    await Promise.resolve();
  });

  afterEach(function() {
    flows.remove();
  });


  it('should draw a band for each count that is shown', function() {
    expect(flows.querySelectorAll('.band')).to.have.length(2);
  });


  it('should name each end with its count', function() {
    expect([ ...flows.querySelectorAll('.label') ].map(label => label.textContent)).to.eql([
      'Nordwinkel: 9', 'Alte Zeche: verdeckt', 'Vereinbarung: 6', 'läuft noch: 3'
    ]);
    expect(flows.querySelectorAll('.end.hidden-count')).to.have.length(1);
  });


  it('should make broader what is more', function() {
    const [ more, less ] = [ ...flows.querySelectorAll('.end:not(.hidden-count)') ].slice(1);

    expect(Number(more.getAttribute('height'))).to.be.greaterThan(Number(less.getAttribute('height')));
  });


  it('should be one image with words', function() {
    expect(flows.querySelector('svg').getAttribute('role')).to.equal('img');
    expect(flows.querySelector('svg').getAttribute('aria-label')).to.contain('Woher');
  });

});
