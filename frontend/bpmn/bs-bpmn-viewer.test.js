import { expect } from 'chai';

import './bs-bpmn-viewer.js';

import diagram from './simple.bpmn';

const STATES = {
  Event_AnfrageEingegangen: 'done',
  Task_AnfrageAufnehmen: 'done',
  Gateway_MandatErteilt: 'done',
  Event_KeinMandat: 'ahead',
  SubProcess_Sitzung: 'active',
  Task_SitzungDurchfuehren: 'active',
  Task_VorgangAuswerten: 'ahead',
  Event_Ende: 'ahead'
};

const WORDS = {
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  whole: 'Ganzes Bild',
  now: 'Zu „jetzt“',
  enlarge: 'Groß zeigen',
  close: 'Schließen',
  failed: 'Das Bild lässt sich nicht zeigen.'
};

describe('bs-bpmn-viewer', function() {

  /** @type { HTMLElement } */
  let frame;

  beforeEach(function() {
    frame = document.createElement('div');
    frame.style.width = '900px';
    document.body.append(frame);
  });

  afterEach(function() {
    frame.remove();
  });

  async function show(properties = {}) {
    const viewer = document.createElement('bs-bpmn-viewer');
    Object.assign(viewer, { words: WORDS, diagramTitle: 'Beispiel', states: STATES, xml: diagram }, properties);
    frame.append(viewer);
    await viewer.settled;
    return viewer;
  }

  const shape = (viewer, id) => viewer.querySelector(`[data-element-id="${ id }"]`);
  const box = (viewer, id) => shape(viewer, id).querySelector('.djs-visual > :first-child');
  const style = (viewer, id) => getComputedStyle(box(viewer, id));
  const labelOf = (viewer, id) => shape(viewer, id).querySelector('text').textContent;
  const button = (viewer, name) => viewer.querySelector(`[data-tool=${ name }]`);


  it('should draw the diagram as one image with a title', async function() {

    // when
    const viewer = await show();

    // then
    const image = viewer.querySelector('svg[role=img]');
    expect(image.getAttribute('aria-label')).to.equal('Beispiel');
    expect(labelOf(viewer, 'Task_AnfrageAufnehmen')).to.equal('Anfrage aufnehmen');
  });


  it('should centre labels as wide as they are drawn', async function() {

    // given
    document.documentElement.style.setProperty('--bs-bpmn-font', '"DejaVu Sans Mono", monospace');

    // when
    const viewer = await show();
    document.documentElement.style.removeProperty('--bs-bpmn-font');

    // then
    const label = shape(viewer, 'Task_AnfrageAufnehmen').querySelector('text');
    const middle = label.getBBox().x + label.getBBox().width / 2;
    expect(middle).to.be.closeTo(box(viewer, 'Task_AnfrageAufnehmen').getBBox().width / 2, 2);
  });


  it('should not break the one word of a label, whatever its width', async function() {

    for (const name of [ 'annehmen', 'Violence', 'verweigert', 'Beendet', 'ablehnen', 'einverstanden' ]) {

      // when
      const viewer = await show({ labels: { Event_Ende: name } });

      // then
      const lines = viewer.querySelectorAll('[data-element-id=Event_Ende_label] tspan');
      expect([ ...lines ].map(line => line.textContent)).to.eql([ name ]);
      viewer.remove();
    }
  });


  it('should move a label that covers a shape beside it', async function() {

    // given
    const covering = diagram.replace('<dc:Bounds x="578" y="175" width="84" height="14"/>',
      '<dc:Bounds x="578" y="150" width="84" height="14"/>');

    // when
    const viewer = await show({ xml: covering });

    // then
    const event = box(viewer, 'Event_KeinMandat').getBoundingClientRect();
    const label = viewer.querySelector('[data-element-id=Event_KeinMandat_label] text').getBoundingClientRect();
    expect(label.top >= event.bottom - 1 || label.bottom <= event.top + 1).to.be.true;
  });


  it('should draw labels above the lines', async function() {

    // when
    const viewer = await show();

    // then
    const drawn = [ ...viewer.querySelectorAll('.djs-element') ].map(it => it.dataset.elementId);
    expect(drawn.indexOf('Event_KeinMandat_label')).to.be.above(drawn.indexOf('Flow_2'));
  });


  it('should fill and tick what is done', async function() {

    // when
    const viewer = await show();

    // then
    expect(shape(viewer, 'Task_AnfrageAufnehmen').classList.contains('bs-done')).to.be.true;
    expect(style(viewer, 'Task_AnfrageAufnehmen').fill).not.to.equal(style(viewer, 'Task_VorgangAuswerten').fill);
    expect(viewer.querySelectorAll('.bs-sign-done')).to.have.length(1);
  });


  it('should outline what is active with three pixels', async function() {

    // when
    const viewer = await show();

    // then
    expect(style(viewer, 'Task_SitzungDurchfuehren').strokeWidth).to.equal('3px');
    expect(style(viewer, 'Task_VorgangAuswerten').strokeWidth).to.equal('1.5px');
  });


  it('should dash what is ahead', async function() {

    // when
    const viewer = await show();

    // then
    expect(style(viewer, 'Task_VorgangAuswerten').strokeDasharray).to.equal('5px, 4px');
    expect(style(viewer, 'Task_AnfrageAufnehmen').strokeDasharray).to.equal('none');
  });


  it('should follow the path that was gone', async function() {

    // when
    const viewer = await show();

    // then
    expect(shape(viewer, 'Flow_MandatErteilt_Ja').classList.contains('bs-done')).to.be.true;
    expect(shape(viewer, 'Flow_MandatErteilt_Nein').classList.contains('bs-ahead')).to.be.true;
  });


  it('should put a tag under an element', async function() {

    // when
    const viewer = await show({ tags: { Task_SitzungDurchfuehren: 'jetzt: 2 von 3' } });

    // then
    const tag = viewer.querySelector('.bs-tag');
    expect(tag.textContent).to.equal('jetzt: 2 von 3');
    expect(tag.querySelector('rect').getBBox().width).to.be.above(tag.querySelector('text').getBBox().width);
  });


  it('should colour elements by how much there was', async function() {

    // given
    const viewer = await show({ heat: { Task_AnfrageAufnehmen: 4, Task_VorgangAuswerten: 1 } });

    // when
    viewer.heat = { Task_AnfrageAufnehmen: 2 };

    // then
    const first = viewer.querySelector('[data-element-id=Task_AnfrageAufnehmen]');
    expect(first.classList.contains('bs-heat-2')).to.equal(true);
    expect(first.classList.contains('bs-heat-4')).to.equal(false);
    expect(viewer.querySelectorAll('.bs-heat-1').length).to.equal(0);
  });


  it('should take over changed states without drawing the diagram anew', async function() {

    // given
    const viewer = await show();
    const svg = viewer.querySelector('svg[role=img]');

    // when
    viewer.states = { ...STATES, SubProcess_Sitzung: 'done', Task_SitzungDurchfuehren: 'done', Task_VorgangAuswerten: 'cancelled' };

    // then
    expect(viewer.querySelector('svg[role=img]')).to.equal(svg);
    expect(shape(viewer, 'Task_SitzungDurchfuehren').classList.contains('bs-active')).to.be.false;
    expect(viewer.querySelectorAll('.bs-sign-done')).to.have.length(3);
    expect(viewer.querySelectorAll('.bs-sign-cancelled')).to.have.length(1);
  });


  it('should show names in another language', async function() {

    // when
    const viewer = await show({ labels: { Task_AnfrageAufnehmen: 'Record enquiry', Lane_Fachkraft: 'Advisor' } });

    // then
    expect(labelOf(viewer, 'Task_AnfrageAufnehmen')).to.equal('Record enquiry');
    expect(labelOf(viewer, 'Lane_Fachkraft')).to.equal('Advisor');
    expect(labelOf(viewer, 'Task_VorgangAuswerten')).to.equal('Vorgang auswerten');
  });


  it('should treat names as text, never as markup', async function() {

    // when
    const viewer = await show({ labels: { Task_AnfrageAufnehmen: '<img src=x onerror=alert(1)>' } });

    // then
    expect(viewer.querySelector('img')).not.to.exist;
  });


  it('should keep labels at 12 pixels at 100 %', async function() {

    // when
    const viewer = await show();

    // then
    const sizes = [ ...viewer.querySelectorAll('.djs-label') ].map(label => parseFloat(getComputedStyle(label).fontSize));
    expect(sizes).not.to.be.empty;
    expect(Math.min(...sizes)).to.be.at.least(12);
  });


  it('should fit the width where labels stay legible', async function() {

    // when
    const viewer = await show();

    // then
    const canvas = viewer.querySelector('.bs-bpmn-canvas').getBoundingClientRect();
    const pool = box(viewer, 'Participant_Agentur').getBoundingClientRect();
    expect(viewer.zoom).to.be.within(0.75, 1);
    expect(pool.left).to.be.at.least(canvas.left);
    expect(pool.right).to.be.at.most(canvas.right);
    expect(pool.bottom).to.be.at.most(canvas.bottom);
  });


  it('should open at 100 % around what is active where it would get too small', async function() {

    // given
    frame.style.width = '360px';

    // when
    const viewer = await show();

    // then
    const canvas = viewer.querySelector('.bs-bpmn-canvas').getBoundingClientRect();
    const active = box(viewer, 'Task_SitzungDurchfuehren').getBoundingClientRect();
    expect(viewer.zoom).to.equal(1);
    expect(active.left).to.be.at.least(canvas.left);
    expect(active.right).to.be.at.most(canvas.right);
  });


  it('should open around what is active when it was hidden at first', async function() {

    // given
    frame.style.width = '360px';
    frame.hidden = true;
    const viewer = await show();

    // when
    frame.hidden = false;
    while (!viewer.querySelector('svg[role=img]')) {
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
    await viewer.settled;

    // then
    const canvas = viewer.querySelector('.bs-bpmn-canvas').getBoundingClientRect();
    const active = box(viewer, 'Task_SitzungDurchfuehren').getBoundingClientRect();
    expect(active.left).to.be.at.least(canvas.left);
    expect(active.right).to.be.at.most(canvas.right);
  });


  it('should show active places that lie far apart one after the other', async function() {

    // given
    frame.style.width = '320px';
    const viewer = await show({ states: { Task_AnfrageAufnehmen: 'active', Task_VorgangAuswerten: 'active' } });
    const isInView = id => {
      const canvas = viewer.querySelector('.bs-bpmn-canvas').getBoundingClientRect();
      const active = box(viewer, id).getBoundingClientRect();
      return active.left >= canvas.left && active.right <= canvas.right;
    };

    // when
    viewer.showNow();
    const first = [ isInView('Task_AnfrageAufnehmen'), isInView('Task_VorgangAuswerten') ];
    viewer.showNow();
    const second = [ isInView('Task_AnfrageAufnehmen'), isInView('Task_VorgangAuswerten') ];

    // then
    expect(first).to.eql([ false, true ]);
    expect(second).to.eql([ true, false ]);
  });


  it('should show a given step where nothing is active any more', async function() {

    // given
    frame.style.width = '320px';
    const viewer = await show({ states: { Task_AnfrageAufnehmen: 'done', Task_VorgangAuswerten: 'done' } });

    // when
    viewer.showNow('Task_VorgangAuswerten');

    // then
    const canvas = viewer.querySelector('.bs-bpmn-canvas').getBoundingClientRect();
    const last = box(viewer, 'Task_VorgangAuswerten').getBoundingClientRect();
    expect(last.left).to.be.at.least(canvas.left);
    expect(last.right).to.be.at.most(canvas.right);
  });


  it('should zoom with buttons and show the percentage', async function() {

    // given
    const viewer = await show();
    viewer.showNow();

    // when
    button(viewer, 'zoomIn').click();

    // then
    expect(viewer.zoom).to.equal(1.25);
    expect(viewer.querySelector('output').textContent).to.equal('125 %');

    // and when
    button(viewer, 'whole').click();

    // then
    expect(viewer.zoom).to.be.below(1);
  });


  it('should zoom and move with keys while the picture has focus', async function() {

    // given
    const viewer = await show();
    const svg = viewer.querySelector('svg[role=img]');
    viewer.showNow();
    svg.focus();

    // when
    const pressed = new KeyboardEvent('keydown', { key: '-', ctrlKey: true, bubbles: true, cancelable: true });
    svg.dispatchEvent(pressed);

    // then
    expect(viewer.zoom).to.equal(0.9);
    expect(pressed.defaultPrevented).to.be.true;

    // and when
    const before = box(viewer, 'Task_AnfrageAufnehmen').getBoundingClientRect().left;
    svg.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));

    // then
    expect(box(viewer, 'Task_AnfrageAufnehmen').getBoundingClientRect().left).to.be.closeTo(before - 60, 1);
  });


  it('should leave other keys to the browser', async function() {

    // given
    const viewer = await show();

    // when
    const pressed = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
    viewer.querySelector('svg[role=img]').dispatchEvent(pressed);

    // then
    expect(pressed.defaultPrevented).to.be.false;
  });


  it('should enlarge into a dialog and come back', async function() {

    // given
    const viewer = await show();

    // when
    button(viewer, 'enlarge').click();

    // then
    const dialog = viewer.querySelector('dialog');
    expect(dialog.open).to.be.true;
    expect(dialog.contains(viewer.querySelector('svg[role=img]'))).to.be.true;

    // and when
    const closed = new Promise(resolve => dialog.addEventListener('close', resolve));
    button(viewer, 'close').click();
    await closed;

    // then
    expect(dialog.contains(viewer.querySelector('svg[role=img]'))).to.be.false;
    expect(document.activeElement).to.equal(button(viewer, 'enlarge'));
  });


  it('should say which element was chosen', async function() {

    // given
    const viewer = await show();
    const chosen = new Promise(resolve => viewer.addEventListener('element-selected', resolve));

    // when
    const hit = shape(viewer, 'Task_AnfrageAufnehmen').querySelector('.djs-hit');
    const { x, y } = hit.getBoundingClientRect();
    for (const type of [ 'mousedown', 'mouseup', 'click' ]) {
      hit.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x + 5, clientY: y + 5 }));
    }

    // then
    expect((await chosen).detail.element).to.equal('Task_AnfrageAufnehmen');
  });


  it('should report a diagram that cannot be read, and say so', async function() {

    // given
    const viewer = document.createElement('bs-bpmn-viewer');
    const failed = new Promise(resolve => viewer.addEventListener('import-failed', resolve));
    Object.assign(viewer, { words: WORDS, xml: '<definitely not="bpmn">' });

    // when
    frame.append(viewer);

    // then
    expect((await failed).detail.message).to.be.a('string').and.not.be.empty;
    expect(viewer.textContent).to.contain(WORDS.failed);

    // and when
    viewer.xml = diagram;
    await viewer.settled;

    // then
    expect(viewer.hasAttribute('failed')).to.be.false;
    expect(shape(viewer, 'Task_AnfrageAufnehmen')).to.exist;
  });


  it('should keep the mark of bpmn.io in sight', async function() {

    // when
    const viewer = await show();

    // then
    const mark = viewer.querySelector('.bjs-powered-by');
    expect(mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })).to.be.true;
    expect(mark.getBoundingClientRect().width).to.be.above(30);
  });


  it('should draw itself again when it comes back to the page', async function() {

    // given
    const viewer = await show();
    viewer.remove();

    // when
    frame.append(viewer);
    await viewer.settled;

    // then
    expect(viewer.querySelectorAll('svg[role=img]')).to.have.length(1);
    expect(shape(viewer, 'Task_AnfrageAufnehmen').classList.contains('bs-done')).to.be.true;
  });


  it('should print the whole diagram, whatever the screen shows', async function() {

    // given
    const viewer = await show();
    viewer.showNow();

    // when
    window.dispatchEvent(new Event('beforeprint'));

    // then
    const copy = viewer.querySelector('.bs-bpmn-print svg');
    const width = Number(copy.getAttribute('viewBox').split(' ')[2]);
    expect(width).to.be.above(box(viewer, 'Participant_Agentur').getBBox().width);

    // and when
    window.dispatchEvent(new Event('afterprint'));

    // then
    expect(viewer.querySelector('.bs-bpmn-print svg')).not.to.exist;
  });


  it('should follow the dark scheme', async function() {

    // given
    const viewer = await show({ scheme: 'light' });
    const light = style(viewer, 'Task_AnfrageAufnehmen').fill;

    // when
    viewer.scheme = 'dark';

    // then
    expect(style(viewer, 'Task_AnfrageAufnehmen').fill).not.to.equal(light);
  });

});
