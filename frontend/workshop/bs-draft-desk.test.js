import { expect } from 'chai';

import './bs-draft-desk.js';

describe('bs-draft-desk', function() {

  /** @type { HTMLElement } */
  let page;

  /** @type { any } */
  let desk;

  /** @type { number } */
  let told;

  beforeEach(function() {
    page = document.createElement('div');
    page.className = 'bs-workshop-body';
    page.innerHTML = '<div><bs-draft-desk></bs-draft-desk></div><input>';
    document.body.append(page);
    desk = page.querySelector('bs-draft-desk');
    told = 0;
    desk.addEventListener('page-leaving', () => told++);
  });

  afterEach(function() {
    page.remove();
  });

  /** @returns { boolean } whether the browser asks */
  const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  const type = () => page.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));

  it('lets go where nothing was changed', function() {
    expect(leave()).to.equal(false);
    expect(told).to.equal(0);
  });

  it('asks while what was typed is still on its way, and tells it', function() {
    type();

    expect(leave()).to.equal(true);
    expect(told).to.equal(1);
  });

  it('asks no more once what was typed has had its time', async function() {
    type();
    await new Promise(resolve => setTimeout(resolve, 1050));

    expect(leave()).to.equal(false);
  });

  it('asks while a number stands in a field that tells it at the end', function() {
    const number = document.createElement('input');
    number.type = 'number';
    page.append(number);
    number.focus();
    number.dispatchEvent(new Event('input', { bubbles: true }));
    desk.settle();

    expect(document.activeElement).not.to.equal(number);
    expect(leave()).to.equal(true);
  });

  it('is settled when fields have told what was typed', async function() {
    await desk.settle();
    type();
    const begun = performance.now();
    await desk.settle();

    expect(performance.now() - begun).to.be.within(400, 900);
  });

  it('asks while the server could not keep something', function() {
    desk.unkept = true;

    expect(leave()).to.equal(true);
  });

  it('asks while a drawing has something to tell', function() {
    const drawing = document.createElement('bs-bpmn-editor');
    Object.defineProperty(drawing, 'isUntold', { value: true });
    page.append(drawing);

    expect(leave()).to.equal(true);
  });

  it('asks nobody who has decided that the page goes', function() {
    desk.unkept = true;
    desk.letGo();

    expect(leave()).to.equal(false);
  });

  it('asks the server whether it is still there, when nobody has done anything for as long as a session lasts',
    async function() {
      let asked = 0;
      desk.addEventListener('session-over', () => asked++);
      desk.lasting = 0.6;
      await new Promise(resolve => setTimeout(resolve, 1000));
      expect(asked).to.equal(1);
      expect(leave(), 'asks whoever is not there').to.equal(false);

      page.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      await new Promise(resolve => setTimeout(resolve, 1000));
      expect(asked).to.equal(2);
    });

  it('says shortly before that something was not kept', async function() {
    /** @type { string[] } */
    const said = [];
    [ 'session-ending', 'session-over' ].forEach(what => desk.addEventListener(what, () => said.push(what)));
    desk.lasting = 1.2;
    desk.unkept = true;
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(said).to.deep.equal([ 'session-ending' ]);
  });

  it('asks nobody once it is gone', function() {
    desk.unkept = true;
    page.remove();

    expect(leave()).to.equal(false);
  });
});
