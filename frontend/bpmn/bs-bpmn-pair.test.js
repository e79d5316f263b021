import { expect } from 'chai';

import './bs-bpmn-pair.js';

import diagram from './simple.bpmn';

describe('bs-bpmn-pair', function() {

  /** @type { HTMLElement } */
  let pair;

  beforeEach(async function() {
    pair = document.createElement('bs-bpmn-pair');
    pair.style.cssText = 'display: grid; grid-template-columns: 400px 400px';
    document.body.append(pair);
    for (const diagramTitle of [ 'Alt', 'Neu' ]) {
      const viewer = document.createElement('bs-bpmn-viewer');
      Object.assign(viewer, { diagramTitle, xml: diagram });
      pair.append(viewer);
      await viewer.settled;
    }
  });

  afterEach(function() {
    pair.remove();
  });

  const part = viewer => viewer.querySelector('.viewport').getAttribute('transform').match(/-?[\d.]+/g).map(Number);
  const press = (viewer, key, more = {}) => viewer.querySelector('.djs-container > svg')
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));


  it('should show the same part of both when one is moved', function() {

    // given
    const [ one, other ] = pair.children;
    const before = part(other);

    // when
    press(one, 'ArrowRight');

    // then
    expect(part(other)).not.to.eql(before);
    expect(part(other)).to.eql(part(one));
  });


  it('should zoom both, whichever is zoomed', function() {

    // given
    const [ one, other ] = pair.children;

    // when
    press(other, '+', { ctrlKey: true });

    // then
    expect(one.zoom).to.equal(other.zoom);
    expect(part(one)).to.eql(part(other));
  });


  it('should leave the other alone while one fits itself into its frame', async function() {

    // given
    const [ one, other ] = pair.children;
    press(one, '+', { ctrlKey: true });
    const before = part(other);

    // when
    one.labels = { Event_Ende: 'Schluss' };
    await one.settled;

    // then
    expect(part(other)).to.eql(before);
  });

});
