import { expect } from 'chai';

import './bs-token-run.js';

import diagram from '../bpmn/simple.bpmn';

describe('bs-token-run', function() {

  /** @type { any } */
  let run;

  /** @type { any[] } */
  let told;

  beforeEach(async function() {
    told = [];
    run = document.createElement('bs-token-run');
    run.style.cssText = 'width: 1200px';
    run.addEventListener('choices-changed', (/** @type { any } */ event) => told.push(event.detail));
    document.body.append(run);
    run.xml = diagram;
    await run.settled;
  });

  afterEach(function() {
    run.remove();
  });

  /**
   * @param { string } kind
   * @returns { Promise<any[]> } what can be done once something of that kind can
   */
  async function until(kind) {
    const begun = Date.now();
    while (!told.at(-1)?.choices.some((/** @type { any } */ choice) => choice.kind === kind)) {
      if (Date.now() - begun > 8000) {
        throw new Error(`no ${ kind } in ${ JSON.stringify(told.at(-1)) }`);
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return told.at(-1).choices;
  }

  it('offers the beginning, and then the task that the token has come to', async function() {
    this.timeout(20000);
    const first = await until('start');
    expect(told.at(-1).going).to.equal(false);

    run.go(first.findIndex((/** @type { any } */ choice) => choice.kind === 'start'));

    const second = await until('step');
    expect(told.at(-1).going).to.equal(true);
    expect(second.find((/** @type { any } */ choice) => choice.kind === 'step').name).to.equal('Anfrage aufnehmen');
  });

  it('begins anew', async function() {
    this.timeout(20000);
    const first = await until('start');
    run.go(first.findIndex((/** @type { any } */ choice) => choice.kind === 'start'));
    await until('step');

    run.again();
    await new Promise(resolve => setTimeout(resolve, 300));

    expect(told.at(-1).going).to.equal(false);
    expect(told.at(-1).choices.some((/** @type { any } */ choice) => choice.kind === 'step')).to.equal(false);
  });
});
