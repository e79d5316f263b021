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

  const part = viewer => viewer.querySelector('.viewport').getAttribute('transform').match(/-?[\d.]+/g).map(number => Math.round(Number(number) * 10) / 10);
  const press = (viewer, key, more = {}) => viewer.querySelector('.djs-container > svg')
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));


  it('should show the same part of both when one is moved', function() {

    // given
    const [ one, other ] = pair.querySelectorAll('bs-bpmn-viewer');
    const before = part(other);

    // when
    press(one, 'ArrowRight');

    // then
    expect(part(other)).not.to.eql(before);
    expect(part(other)).to.eql(part(one));
  });


  it('should zoom both, whichever is zoomed', function() {

    // given
    const [ one, other ] = pair.querySelectorAll('bs-bpmn-viewer');

    // when
    press(other, '+', { ctrlKey: true });

    // then
    expect(one.zoom).to.equal(other.zoom);
    expect(part(one)).to.eql(part(other));
  });


  it('should leave the other alone while one fits itself into its frame', async function() {

    // given
    const [ one, other ] = pair.querySelectorAll('bs-bpmn-viewer');
    press(one, '+', { ctrlKey: true });
    const before = part(other);

    // when
    one.labels = { Event_Ende: 'Schluss' };
    await one.settled;

    // then
    expect(part(other)).to.eql(before);
  });


  describe('changes', function() {

    const CHANGES = [
      { number: 1, element: 'Task_AnfrageAufnehmen', kind: 'changed', words: '1 von 2: Aufgabe „Anfrage aufnehmen“' },
      { number: 2, element: 'Event_Ende', kind: 'removed', words: '2 von 2: Ereignis „Ende“' }
    ];

    beforeEach(function() {
      Object.assign(pair, {
        changes: CHANGES,
        words: {
          previous: 'Vorige', next: 'Nächste', none: 'Zwei Änderungen', added: 'neu', changed: 'geändert', removed: 'entfernt'
        }
      });
      viewers().forEach(viewer => Object.assign(viewer, {
        signs: Object.fromEntries(CHANGES.map(({ number, element, kind }) => [ element, { text: String(number), kind } ]))
      }));
    });

    const viewers = () => [ ...pair.querySelectorAll('bs-bpmn-viewer') ];
    const said = () => pair.querySelector('output').textContent;
    const step = words => [ ...pair.querySelectorAll('.bs-pair-step') ].find(button => button.textContent === words);
    const picked = viewer => viewer.querySelector('.bs-picked')?.dataset.elementId;
    const change = () => new Promise(resolve => pair.addEventListener('change-picked', resolve, { once: true }));


    it('should carry their numbers at the elements', function() {
      for (const viewer of viewers()) {
        expect([ ...viewer.querySelectorAll('.bs-change-sign text') ].map(text => text.textContent)).to.eql([ '1', '2' ]);
      }
    });


    it('should go from one to the next, and round', async function() {

      // when
      const numbers = [];
      for (const words of [ 'Nächste', 'Nächste', 'Nächste', 'Vorige' ]) {
        const event = change();
        step(words).click();
        numbers.push((await event).detail.number);
      }

      // then
      expect(numbers).to.eql([ 1, 2, 1, 2 ]);
      expect(said()).to.equal('2 von 2: Ereignis „Ende“');
    });


    it('should mark it in both and show the same part', async function() {

      // when
      await pair.pick(1);

      // then
      const [ one, other ] = viewers();
      expect(picked(one)).to.equal('Task_AnfrageAufnehmen');
      expect(picked(other)).to.equal('Task_AnfrageAufnehmen');
      expect(part(one)).to.eql(part(other));
    });


    it('should be picked in the picture', async function() {

      // when
      const event = change();
      viewers()[1].dispatchEvent(new CustomEvent('element-selected', { bubbles: true, detail: { element: 'Event_Ende' } }));

      // then
      expect((await event).detail.number).to.equal(2);
    });


    it('should leave a picture without any alone', function() {

      // when
      pair.changes = [];

      // then
      expect(pair.querySelector('.bs-pair-bar')).not.to.exist;
    });


    it('should enlarge both together, with the way from change to change, and still be in step', async function() {

      // given
      const [ one, other ] = viewers();
      press(one, 'ArrowRight');
      const before = part(one);

      // when
      one.enlarge();

      // then
      const dialog = one.querySelector('dialog');
      expect(dialog.querySelectorAll('svg[role=img]')).to.have.length(2);
      expect(dialog.contains(pair.querySelector('.bs-pair-bar'))).to.be.true;

      // and when
      await pair.pick(2);
      const [ left, right ] = dialog.querySelectorAll('.bs-bpmn-stage');
      press(right, '+', { ctrlKey: true });

      // then
      expect(part(left)).to.eql(part(right));

      // and when
      const closed = new Promise(resolve => dialog.addEventListener('close', resolve));
      dialog.close();
      await closed;

      // then
      expect(other.querySelector('.bs-bpmn-stage')).to.exist;
      expect(pair.firstElementChild.className).to.equal('bs-pair-bar');
      expect(part(one)).to.eql(before);
      expect(part(other)).to.eql(part(one));
    });

  });


  describe('what the drawings say beside what is told', function() {

    const WORDS = { changed: 'geändert', moved: 'verschoben', other: 'sonst', 'moved.show': 'Auch Verschobenes zeigen', others: 'Sonst geändert:' };

    const signs = viewer => [ ...viewer.querySelectorAll('.bs-change-sign') ].map(sign => [ ...sign.classList ].pop());

    /** Compares the diagram with what is made of it. */
    async function compare(made, told) {
      const [ , after ] = pair.querySelectorAll('bs-bpmn-viewer');
      after.xml = made;
      pair.words = WORDS;
      pair.told = told;
      await pair.compared;
      return after;
    }


    it('should mark what only moved when people ask for it', async function() {

      // given
      const after = await compare(diagram.replace(/(Task_AnfrageAufnehmen_di"[^]*?<dc:Bounds x=")(\d+)/, '$1320'), []);
      const box = pair.querySelector('.bs-pair-switch input');
      expect(pair.querySelector('.bs-pair-switch').textContent).to.contain('Auch Verschobenes zeigen (1)');
      expect(signs(after)).to.eql([]);

      // when
      box.click();

      // then
      expect(signs(after)).to.eql([ 'moved' ]);
      expect(pair.querySelector('.bs-pair-others')).not.to.exist;
    });


    it('should mark and list what differs without being told', async function() {

      // when
      const after = await compare(diagram.replace(/(id="Task_AnfrageAufnehmen")/, '$1 camunda:priority="9" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"'), []);

      // then
      expect(signs(after)).to.eql([ 'other' ]);
      expect(pair.querySelector('.bs-pair-others button').textContent).to.contain('Anfrage aufnehmen (geändert)');
    });


    it('should say nothing more about what is told', async function() {

      // when
      await compare(diagram.replace(/name="[^"]*"/g, ''), [ ...diagram.matchAll(/id="([^"]*)"/g) ].map(([ , id ]) => id));

      // then
      expect(pair.querySelector('.bs-pair-bar')).not.to.exist;
    });

  });

});
