import { expect } from 'chai';

import './bs-element-panel.js';

describe('bs-element-panel', function() {

  /** @type { any } */
  let panel;

  const drawing = new EventTarget();

  beforeEach(function() {
    panel = document.createElement('bs-element-panel');
    panel.innerHTML = '<input>';
    document.body.append(panel);
    panel.follow(drawing);
    panel.shown = '';
  });

  afterEach(function() {
    panel.remove();
  });

  it('takes nothing while the fields of another element are on their way', function() {
    panel.querySelector('input').focus();

    choose('Task_Planen');

    expect(panel.inert).to.equal(true);
    expect(document.activeElement).to.not.equal(panel.querySelector('input'));
    panel.shown = 'Task_Planen';
    expect(panel.inert).to.equal(false);
  });

  it('stays as it is while the same element is chosen', function() {
    choose('Task_Planen');
    panel.shown = 'Task_Planen';

    choose('Task_Planen');

    expect(panel.inert).to.equal(false);
  });

  it('waits for the last one where two are chosen quickly', function() {
    choose('Task_Planen');
    choose('Task_Feiern');
    panel.shown = 'Task_Planen';

    expect(panel.inert).to.equal(true);
    panel.shown = 'Task_Feiern';
    expect(panel.inert).to.equal(false);
  });

  it('goes back to the process where nothing is chosen', function() {
    choose('Task_Planen');
    panel.shown = 'Task_Planen';

    choose('');

    expect(panel.inert).to.equal(true);
    panel.shown = '';
    expect(panel.inert).to.equal(false);
  });

  /** @param { string } id */
  function choose(id) {
    drawing.dispatchEvent(new CustomEvent('element-chosen', { detail: { some: id !== '', element: id ? { id } : {} } }));
  }
});
