import { expect } from 'chai';

import './bs-bpmn-editor.js';

import foreign from '../bpmn/foreign.bpmn';
import diagram from '../bpmn/simple.bpmn';
import scaffold from '../../src/main/resources/catalogue/new_process/geruest.bpmn';

describe('bs-bpmn-editor', function() {

  /** @type { any } */
  let editor;

  /** @type { any[] } */
  let chosen;

  beforeEach(async function() {
    editor = document.createElement('bs-bpmn-editor');
    editor.style.cssText = 'width: 1200px; height: 600px';
    chosen = [];
    editor.addEventListener('element-chosen', event => chosen.push(event.detail.element));
    editor.words = { task: 'Neue Aufgabe', 'say.append-gateway': 'Verzweigung anfügen' };
    document.body.append(editor);
    editor.xml = diagram;
    await editor.settled;
  });

  afterEach(function() {
    editor.remove();
  });

  /** @returns { Promise<any> } */
  const changed = () => new Promise(resolve =>
    editor.addEventListener('diagram-changed', event => resolve(event.detail), { once: true }));

  it('says what the chosen element is, in plain values', function() {
    editor.choose('Task_AnfrageAufnehmen');

    expect(chosen.at(-1)).to.include({ id: 'Task_AnfrageAufnehmen', kind: 'task', name: 'Anfrage aufnehmen' });
  });

  it('tells a change once it is quiet, with everything that is in the diagram', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    const told = changed();
    editor.change('Task_AnfrageAufnehmen', { name: 'Anfrage prüfen', role: 'mediation', frist: '3 WT', erinnerung: '1 WT' });
    const { xml, outline } = await told;

    expect(xml).to.contain('name="Anfrage prüfen"').and.to.contain('camunda:candidateGroups="mediation"')
      .and.to.match(/camunda:property name="frist" value="3 WT"/);
    expect(outline.map(entry => entry.name)).to.contain('Anfrage prüfen');
    expect(chosen.at(-1)).to.include({ name: 'Anfrage prüfen', role: 'mediation', frist: '3 WT', erinnerung: '1 WT' });
  });

  it('calls the process otherwise, and takes it back', async function() {
    const told = changed();
    editor.callProcess('Vermitteln');
    expect((await told).xml).to.match(/<bpmn:process [^>]*name="Vermitteln"/);

    const back = changed();
    editor.undo();
    expect((await back).xml).not.to.contain('Vermitteln');
  });

  it('has nothing chosen where it is asked for what is not drawn: the process itself', function() {
    editor.choose('Task_AnfrageAufnehmen');
    editor.choose('process');

    expect(chosen.at(-1).id).to.be.oneOf([ undefined, '' ]);
  });

  it('tells that a change was taken back or done again, after what the element says now', function() {
    editor.choose('Task_AnfrageAufnehmen');
    editor.change('Task_AnfrageAufnehmen', { frist: '3 WT' });
    /** @type { string[] } */
    const told = [];
    editor.addEventListener('undone', () => told.push(chosen.at(-1).frist));
    editor.undo();
    editor.redo();
    editor.change('Task_AnfrageAufnehmen', { frist: '5 WT' });

    expect(told).to.deep.equal([ '', '3 WT' ]);
  });

  it('puts a task behind another one, makes room for it, and takes it back in one step', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    const told = changed();
    editor.insert('task');
    const { xml, outline } = await told;
    const added = chosen.at(-1);

    expect(added).to.include({ kind: 'task', name: 'Neue Aufgabe' });
    const names = outline.map(entry => entry.name);
    expect(names.indexOf('Neue Aufgabe')).to.be.greaterThan(names.indexOf('Anfrage aufnehmen'));
    const model = new DOMParser().parseFromString(xml, 'text/xml');
    const flows = [ ...model.getElementsByTagName('bpmn:sequenceFlow') ];
    expect(flows.filter(flow => flow.getAttribute('sourceRef') === 'Task_AnfrageAufnehmen')
      .map(flow => flow.getAttribute('targetRef'))).to.deep.equal([ added.id ]);
    expect(flows.some(flow => flow.getAttribute('sourceRef') === added.id)).to.equal(true);
    expect(overlapping(model)).to.deep.equal([]);

    const back = changed();
    editor.undo();
    expect((await back).xml).not.to.contain('Neue Aufgabe');
  });

  it('tells how everything hangs together, for whoever sees no picture', async function() {
    const told = changed();
    editor.change('Flow_MandatErteilt_Ja', { condition: 'mandat = "ja"' });
    const { outline } = await told;
    const entry = id => outline.find(one => one.id === id);

    expect(entry('Flow_MandatErteilt_Ja')).to.include({ kind: 'flow', source: 'Gateway_MandatErteilt',
      target: 'SubProcess_Sitzung', condition: 'mandat = "ja"', otherwise: false });
    expect(entry('Flow_MandatErteilt_Nein')).to.include({ otherwise: true });
    expect(entry('Task_SitzungDurchfuehren')).to.include({ scope: 'SubProcess_Sitzung' });
    expect(entry('Event_Ende')).to.include({ kind: 'end', scope: '' });
  });

  it('tells how many ways lead to a gateway and on, and which kind it is', function() {
    editor.choose('Task_AnfrageAufnehmen');
    editor.insert('parallel');

    expect(chosen.at(-1)).to.include({ kind: 'parallel', waysIn: 1, waysOut: 1 });
  });

  it('makes a way the one for all other cases, in one step to undo', async function() {
    editor.change('Flow_MandatErteilt_Ja', { condition: 'mandat = "ja"' });
    editor.lead('Flow_MandatErteilt_Ja',
      { target: 'SubProcess_Sitzung', kind: '', called: '', name: 'ja', condition: '', otherwise: true });
    editor.choose('Flow_MandatErteilt_Ja');
    expect(chosen.at(-1)).to.include({ isDefault: true, condition: '' });

    editor.undo();
    expect(chosen.at(-1)).to.include({ isDefault: false, condition: 'mandat = "ja"' });
  });

  it('leads a way past the steps between, with its name beside it', async function() {
    editor.xml = scaffold;
    await editor.settled;
    editor.choose('Task_ErsteAufgabe');
    const gateway = editor.insert('gateway', 'Welche Größe?');
    const told = changed();
    const way = editor.lead(gateway,
      { target: 'Event_VorgangAbgeschlossen', kind: '', called: '', name: 'klein', condition: 'a = 1', otherwise: false });
    const { xml } = await told;

    const bounds = boundsIn(xml);
    const steps = [ 'Task_DatenPruefen', 'Task_ErsteAufgabe' ].map(bounds);
    expect(piecesIn(xml, way).filter(piece => steps.some(step => meet(piece, step)))).to.deep.equal([]);
    expect(steps.filter(step => meet(labelIn(xml, way), step))).to.deep.equal([]);
  });

  it('begins another way at a gateway and cuts none of those that are there', async function() {
    editor.choose('Gateway_MandatErteilt');
    const told = changed();
    const added = editor.insert('end', 'Vertagt');
    const { outline } = await told;

    const ways = outline.filter(one => one.source === 'Gateway_MandatErteilt').map(one => one.target);
    expect(ways).to.have.members([ 'Event_KeinMandat', 'SubProcess_Sitzung', added ]);
  });

  it('puts nothing where there is no place for it, and says why', function() {
    /** @type { string[] } */
    const refused = [];
    editor.addEventListener('insertion-refused', event => refused.push(event.detail.why));
    const refuses = (kind, behind) => {
      editor.choose(behind);
      expect(editor.insert(kind)).to.equal('');
    };
    expect(editor.insert('decision'), 'nothing is chosen').to.equal('');
    refuses('end', 'Task_AnfrageAufnehmen');
    refuses('task', 'Event_KeinMandat');
    refuses('task', 'Lane_Fachkraft');

    expect(refused).to.deep.equal([ 'unchosen', 'cuts-off', 'last', 'last' ]);
  });

  it('leaves chosen what is clicked again', function() {
    const click = () => editor.querySelector('[data-element-id="Task_AnfrageAufnehmen"] .djs-hit')
      .dispatchEvent(new MouseEvent('click', { bubbles: true, button: 0 }));
    click();
    click();

    expect(chosen.at(-1)).to.include({ id: 'Task_AnfrageAufnehmen' });
  });

  it('keeps clear of a frame that a new step does not belong to, and leaves it as wide as it is', async function() {
    editor.xml = withFrame({ x: 180, y: 215, width: 280, height: 120 });
    await editor.settled;
    editor.choose('Task_AnfrageAufnehmen');
    const told = changed();
    const part = editor.insert('part', 'Nachfragen');
    const { xml } = await told;
    const bounds = boundsIn(xml);

    expect(bounds('Activity_Rahmen')).to.include({ x: 180, y: 215, width: 280, height: 120 });
    expect(bounds('Event_Rahmen')).to.include({ x: 220, y: 255 });
    expect(meet(bounds(part), bounds('Activity_Rahmen'))).to.equal(false);
  });

  it('puts a further way out beside a frame that lies in its place', async function() {
    editor.xml = withFrame({ x: 560, y: 200, width: 280, height: 200 });
    await editor.settled;
    editor.choose('Gateway_MandatErteilt');
    const told = changed();
    const added = editor.insert('end', 'Vertagt');
    const { xml } = await told;
    const bounds = boundsIn(xml);

    expect(meet(bounds(added), bounds('Activity_Rahmen'))).to.equal(false);
    expect(overlapping(new DOMParser().parseFromString(xml, 'text/xml'))).to.not.include(`Event_KeinMandat ${ added }`);
  });

  it('leads the way to a further step around what lies between, and puts the step on no other way', async function() {
    editor.choose('Gateway_MandatErteilt');
    const first = editor.insert('task', 'Nachfragen');
    editor.choose('Gateway_MandatErteilt');
    const told = changed();
    const second = editor.insert('task', 'Vertagen');
    const { xml, outline } = await told;
    const bounds = boundsIn(xml);

    const way = outline.find(one => one.source === 'Gateway_MandatErteilt' && one.target === second);
    const others = [ 'Event_KeinMandat', 'SubProcess_Sitzung', 'Task_AnfrageAufnehmen', first ].map(bounds);
    expect(piecesIn(xml, way.id).filter(piece => others.some(other => meet(piece, other)))).to.deep.equal([]);
    expect(outline.filter(one => one.source && one.target !== second)
      .flatMap(one => piecesIn(xml, one.id)).filter(piece => meet(piece, bounds(second)))).to.deep.equal([]);
  });

  it('shows what speaks against a way at the way itself, not at what it leads to', function() {
    editor.findings = [ { severity: 'error', element: 'Flow_MandatErteilt_Ja', message: 'ohne Bedingung' } ];

    const sign = editor.querySelector('.bs-finding-sign').getBoundingClientRect();
    const middle = { x: sign.left + sign.width / 2, y: sign.top + sign.height / 2 };
    const way = editor.querySelector('[data-element-id="Flow_MandatErteilt_Ja"] .djs-visual > path').getBoundingClientRect();
    expect(middle.x).to.be.closeTo(way.left + way.width / 2, 12);
    expect(middle.y).to.be.within(way.top + 8, way.bottom - 8);
  });

  it('leads a new way to an end of its own, with what is said at it and when it is gone', async function() {
    const told = changed();
    const way = editor.lead('Gateway_MandatErteilt',
      { target: '', kind: 'end', called: 'Vertagt', name: 'später', condition: 'mandat = "später"', otherwise: false });
    const { outline, xml } = await told;

    const flow = outline.find(one => one.id === way);
    expect(flow).to.include({ source: 'Gateway_MandatErteilt', name: 'später', condition: 'mandat = "später"' });
    expect(outline.find(one => one.id === flow.target)).to.include({ kind: 'end', name: 'Vertagt' });
    expect(overlapping(new DOMParser().parseFromString(xml, 'text/xml'))).to.deep.equal([]);
  });

  it('leads a way that is there to another place, and takes that back in one step', async function() {
    const told = changed();
    editor.lead('Flow_MandatErteilt_Nein',
      { target: 'Event_Ende', kind: '', called: '', name: 'nein', condition: '', otherwise: true });
    expect((await told).outline.find(one => one.id === 'Flow_MandatErteilt_Nein'))
      .to.include({ target: 'Event_Ende', otherwise: true, name: 'nein' });

    const back = changed();
    editor.undo();
    expect((await back).outline.find(one => one.id === 'Flow_MandatErteilt_Nein').target).to.equal('Event_KeinMandat');
  });

  it('adds nothing that is wrong at once: a wait waits a week, a part has a beginning, a task and an end', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    const told = changed();
    editor.insert('wait', 'Warten');
    expect(chosen.at(-1)).to.include({ kind: 'wait', duration: 'P7D' });
    const part = editor.insert('part', 'Nachfragen');
    const { outline } = await told;

    const inside = outline.filter(one => one.scope === part);
    expect(inside.filter(one => one.kind !== 'flow').map(one => one.kind)).to.have.members([ 'start', 'task', 'end' ]);
    expect(inside.filter(one => one.kind === 'flow')).to.have.lengthOf(2);
  });

  it('asks before steps go with the part around them', function() {
    /** @type { number[] } */
    const asked = [];
    editor.addEventListener('removal-asked', event => asked.push(event.detail.inside));
    editor.choose('SubProcess_Sitzung');
    editor.remove();
    expect(asked).to.deep.equal([ 3 ]);
    expect(chosen.at(-1).id).to.equal('SubProcess_Sitzung');

    editor.remove(true);
    expect(chosen.at(-1)).to.deep.equal({});
  });

  it('goes on where one was when one comes back: what can be undone, what is chosen, what one sees', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    editor.change('Task_AnfrageAufnehmen', { name: 'Anfrage prüfen' });
    await editor.flush();
    editor.zoom(1);
    const scale = () => editor.querySelector('.viewport').getAttribute('transform');
    const seen = scale();
    const saved = editor.xml;
    document.body.replaceChildren();

    editor = document.createElement('bs-bpmn-editor');
    editor.style.cssText = 'width: 1200px; height: 600px';
    /** @type { any[] } */
    const told = [];
    editor.addEventListener('element-chosen', event => told.push(event.detail.element));
    editor.addEventListener('history-changed', event => told.push(event.detail));
    document.body.append(editor);
    editor.xml = saved;
    await editor.settled;

    expect(scale()).to.equal(seen);
    expect(told[0]).to.deep.equal({ undo: true, redo: false });
    expect(told.at(-1)).to.include({ id: 'Task_AnfrageAufnehmen' });
    const back = changed();
    editor.undo();
    expect((await back).xml).to.contain('name="Anfrage aufnehmen"');
  });

  it('draws anew what somebody has changed meanwhile', async function() {
    editor.change('Task_AnfrageAufnehmen', { name: 'Anfrage prüfen' });
    await editor.flush();
    document.body.replaceChildren();
    editor = document.createElement('bs-bpmn-editor');
    editor.style.cssText = 'width: 1200px; height: 600px';
    document.body.append(editor);
    editor.xml = diagram;
    await editor.settled;

    expect(editor.querySelector('.djs-shape[data-element-id="Task_AnfrageAufnehmen"]').textContent).to.contain('aufnehmen');
  });

  it('offers in the reader\'s language what one can go on with', function() {
    editor.choose('Task_AnfrageAufnehmen');

    expect(editor.querySelector('.djs-context-pad [data-action="append.gateway"]').title).to.equal('Verzweigung anfügen');
  });

  it('writes names in the reader\'s language and keeps its own', async function() {
    const written = () => editor.querySelector('[data-element-id="Task_AnfrageAufnehmen"] text').textContent;
    editor.labels = { Task_AnfrageAufnehmen: 'Take the enquiry', Task_Gibtesnicht: 'Nothing' };
    expect(written()).to.equal('Take the enquiry');

    const told = changed();
    editor.change('Task_AnfrageAufnehmen', { name: 'Anfrage prüfen' });
    expect(written()).to.equal('Anfrage prüfen');
    const { xml } = await told;

    expect(xml).to.contain('name="Anfrage prüfen"').and.not.to.contain('Take the enquiry');
  });

  it('covers no name of the next step with what one can do', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

    const pad = [ ...editor.querySelectorAll('.djs-context-pad .entry') ].map(entry => entry.getBoundingClientRect());
    const texts = [ ...editor.querySelectorAll('.djs-element text') ].map(text => text.getBoundingClientRect());
    expect(pad).not.to.be.empty;
    expect(pad.filter(one => texts.some(other => one.left < other.right && other.left < one.right
      && one.top < other.bottom && other.top < one.bottom))).to.be.empty;
  });

  it('goes from step to step with the arrows, moves with Shift, and asks for what a step says with Enter', function() {
    let asked = 0;
    editor.addEventListener('panel-asked', () => asked++);
    editor.focus();
    const press = (key, shiftKey = false) => document.activeElement
      .dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
    const now = () => chosen.at(-1).id;
    press('ArrowRight');
    expect(now()).to.equal('Event_AnfrageEingegangen');
    press('ArrowRight');
    press('ArrowRight');
    expect(now()).to.equal('Gateway_MandatErteilt');
    press('ArrowLeft');
    expect(now()).to.equal('Task_AnfrageAufnehmen');
    press('Enter');
    expect(asked).to.equal(1);

    const place = () => editor.querySelector('.djs-shape[data-element-id="Task_AnfrageAufnehmen"]').getAttribute('transform');
    const before = place();
    press('ArrowDown', true);
    expect(place()).not.to.equal(before);
    expect(now()).to.equal('Task_AnfrageAufnehmen');
  });

  it('keeps what is protected', async function() {
    let refused = 0;
    editor.addEventListener('removal-refused', () => refused++);
    editor.locked = [ 'Task_AnfrageAufnehmen' ];
    editor.choose('Task_AnfrageAufnehmen');
    editor.remove();
    expect(refused, 'says that it stays').to.equal(1);
    editor.choose('Task_AnfrageAufnehmen');

    expect(chosen.at(-1)).to.include({ id: 'Task_AnfrageAufnehmen', locked: true });
  });

  it('shows findings at their elements, the error before the warning', function() {
    editor.findings = [
      { severity: 'warning', element: 'Task_AnfrageAufnehmen', message: 'ohne Frist' },
      { severity: 'error', element: 'Task_AnfrageAufnehmen', message: 'ohne Weg' },
      { severity: 'error', element: 'gibt_es_nicht', message: 'woanders' }
    ];

    const signs = [ ...editor.querySelectorAll('.bs-finding-sign') ];
    expect(signs.map(sign => sign.title)).to.deep.equal([ 'ohne Weg' ]);
  });

  it('says what the drawing is to whoever comes there with the Tab key', async function() {
    editor.words = { ...editor.words, drawing: 'Zeichnung. Pfeiltasten führen von Schritt zu Schritt.' };
    editor.xml = scaffold;
    await editor.settled;

    const stop = editor.querySelector('svg[tabindex="0"]');
    expect(stop.getAttribute('aria-label')).to.contain('Pfeiltasten');
    expect(stop.getAttribute('role')).to.equal('application');
  });

  it('shows nothing in the picture that is about the whole process', async function() {
    editor.xml = scaffold;
    await editor.settled;
    editor.findings = [ { severity: 'warning', element: 'neuer_prozess', message: 'ohne Meldung' } ];

    expect(editor.querySelector('.bs-finding-sign, .bs-has-warning')).to.equal(null);
  });

  it('tells the last change before whoever asks goes on', async function() {
    /** @type { string[] } */
    const told = [];
    editor.addEventListener('diagram-changed', event => told.push(event.detail.xml));
    editor.change('Task_AnfrageAufnehmen', { name: 'Zuletzt' });
    await editor.flush();

    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('name="Zuletzt"');
  });

  it('takes what is copied to another draft, where nothing else gets its ids', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    expect(editor.copy()).to.equal(1);
    const other = document.createElement('bs-bpmn-editor');
    other.style.cssText = 'width: 1200px; height: 600px';
    document.body.append(other);
    other.xml = diagram;
    await other.settled;
    const told = new Promise(resolve =>
      other.addEventListener('diagram-changed', event => resolve(event.detail), { once: true }));

    expect(other.paste().count).to.equal(1);
    const { xml } = await told;
    document.body.removeChild(other);

    const model = new DOMParser().parseFromString(xml, 'text/xml');
    const same = [ ...model.getElementsByTagName('bpmn:userTask') ]
      .filter(task => task.getAttribute('name') === 'Anfrage aufnehmen');
    expect(same).to.have.lengthOf(2);
    expect(new Set(same.map(task => task.getAttribute('id')))).to.have.lengthOf(2);
    expect(same[0].getAttribute('camunda:candidateGroups')).to.equal(same[1].getAttribute('camunda:candidateGroups'));
    expect(overlapping(model)).to.deep.equal([]);
  });

  it('says which forms go along, and calls them as they are called there', async function() {
    /** @type { any[] } */
    const copied = [];
    editor.addEventListener('copied', event => copied.push(event.detail));
    editor.change('Task_AnfrageAufnehmen', { form: 'aufnehmen' });
    editor.choose('Task_AnfrageAufnehmen');
    editor.copy();
    expect(copied).to.deep.equal([ { count: 1, forms: [ 'aufnehmen' ], tables: [] } ]);

    const told = changed();
    const { steps } = editor.paste({ forms: { aufnehmen: 'aufnehmen_2' }, tables: {} });
    const { outline, xml } = await told;
    expect(steps).to.deep.equal(
      [ { from: 'Task_AnfrageAufnehmen', to: chosen.at(-1).id, form: 'aufnehmen', table: '' } ]);
    expect(outline.find(one => one.id === steps[0].to)).to.include({ asks: 'aufnehmen_2' });
    expect(xml).to.match(/camunda:formRef="aufnehmen_2"/);
    expect(outline.find(one => one.id === 'Task_AnfrageAufnehmen')).to.include({ asks: 'aufnehmen' });
  });

  it('says which tables go along, and asks them by their names there', function() {
    /** @type { any[] } */
    const copied = [];
    editor.addEventListener('copied', event => copied.push(event.detail));
    editor.choose('Task_AnfrageAufnehmen');
    const id = editor.insert('decision');
    editor.change(id, { decision: 'triage' });
    editor.choose(id);
    editor.copy();
    expect(copied).to.deep.equal([ { count: 1, forms: [], tables: [ 'triage' ] } ]);

    const { steps } = editor.paste({ forms: {}, tables: { triage: 'beratung_triage' } });

    expect(steps).to.deep.equal([ { from: id, to: chosen.at(-1).id, form: '', table: 'triage' } ]);
    expect(chosen.at(-1)).to.include({ decision: 'beratung_triage' });
    editor.choose(id);
    expect(chosen.at(-1)).to.include({ decision: 'triage' });
  });

  it('tells other tabs what was copied, and one that is opened later', async function() {
    const tab = new BroadcastChannel('bs-copied');
    const told = () => new Promise(resolve => { tab.onmessage = ({ data }) => resolve(data.text); });
    editor.choose('Task_AnfrageAufnehmen');

    const first = told();
    editor.copy();
    expect(await first).to.contain('Anfrage aufnehmen');

    const later = told();
    tab.postMessage({ text: '' });
    const text = await later;
    expect(text).to.contain('Anfrage aufnehmen');

    tab.postMessage({ text: text.replaceAll('Anfrage aufnehmen', 'Von nebenan') });
    tab.close();
    const changed = new Promise(resolve =>
      editor.addEventListener('diagram-changed', event => resolve(event.detail), { once: true }));
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(editor.paste().count).to.equal(1);
    expect((await changed).xml).to.contain('Von nebenan');
  });

  it('shows the whole as a small picture, until somebody hides it', function() {
    expect(editor.querySelector('.djs-minimap.open')).not.to.equal(null);
    editor.overview();
    expect(editor.querySelector('.djs-minimap.open')).to.equal(null);
  });

  it('arranges a file without a picture, and saves that only with a change or when it is told to', async function() {
    /** @type { any[] } */
    const drawn = [];
    editor.addEventListener('diagram-drawn', event => drawn.push(event.detail));
    const file = diagram.replace(/<bpmndi:BPMNDiagram[^]*<\/bpmndi:BPMNDiagram>/, '');
    editor.xml = file;
    await editor.settled;

    expect(drawn.at(-1).arranged).to.be.true;
    expect(drawn.at(-1).outline.map(entry => entry.name)).to.contain('Anfrage aufnehmen');
    expect(editor.xml).to.equal(file);

    const told = changed();
    editor.keepArranged();
    expect((await told).xml).to.match(/BPMNShape [^>]*bpmnElement="Task_AnfrageAufnehmen"/);
  });

  it('says so when a file is no diagram', async function() {
    const failed = new Promise(resolve =>
      editor.addEventListener('import-failed', () => resolve(true), { once: true }));
    editor.xml = '<nichts/>';

    expect(await failed).to.equal(true);
  });

  it('writes in the letters of the page and breaks no word that has become wider with them', async function() {
    document.documentElement.style.setProperty('--bs-bpmn-font', '"DejaVu Sans Mono", monospace');
    editor.remove();
    editor = document.createElement('bs-bpmn-editor');
    editor.style.cssText = 'width: 1200px; height: 600px';
    editor.words = {};
    document.body.append(editor);
    editor.xml = diagram.replaceAll('name="Beendet"', 'name="Abgeschlossen"');
    await editor.settled;
    document.documentElement.style.removeProperty('--bs-bpmn-font');

    const label = editor.querySelector('[data-element-id=Event_Ende_label] text');
    expect(label.style.fontFamily).to.contain('DejaVu Sans Mono');
    expect([ ...label.querySelectorAll('tspan') ].map(line => line.textContent)).to.eql([ 'Abgeschlossen' ]);
  });

  it('lets a table decide at a step, under a name of its own', async function() {
    editor.choose('Task_AnfrageAufnehmen');
    editor.insert('decision');
    const told = changed();
    editor.change(chosen.at(-1).id, { decision: 'zustaendig' });
    const { xml } = await told;

    expect(xml).to.match(/businessRuleTask [^>]*camunda:decisionRef="zustaendig"/);
    expect(xml).to.include('camunda:decisionRefBinding="deployment"');
    expect(xml).to.include('camunda:resultVariable="zustaendig"');
    expect(xml).to.include('camunda:mapDecisionResult="singleResult"');
  });

  it('loses nothing of a diagram that is only looked at', async function() {
    const told = changed();
    editor.change('Task_AnfrageAufnehmen', { name: 'Anfrage aufnehmen ' });
    const { xml } = await told;

    const ids = text => [ ...text.matchAll(/\sid="([^"]+)"/g) ].map(match => match[1]).sort();
    expect(ids(xml)).to.deep.equal(ids(diagram));
  });

  it('loses no element, flow, label or bound of a diagram that another program has drawn', async function() {
    editor.xml = foreign;
    await editor.settled;
    const told = changed();
    editor.change('_t1', { name: 'Einladen ' });
    const { xml } = await told;

    const before = written(foreign);
    const after = written(xml.replace('"Einladen "', '"Einladen"'));
    expect(before).to.have.lengthOf(150);
    expect(before.filter(each => !after.includes(each))).to.deep.equal([]);
    expect(after.filter(each => !before.includes(each))).to.deep.equal([]);
  });
});

/**
 * The drawing with something that can happen at any time.
 *
 * @param { { x: number, y: number, width: number, height: number } } frame
 */
function withFrame({ x, y, width, height }) {
  return diagram
    .replace('<bpmn:userTask id="Task_VorgangAuswerten"', `<bpmn:subProcess id="Activity_Rahmen" triggeredByEvent="true">
      <bpmn:startEvent id="Event_Rahmen"/></bpmn:subProcess>$&`)
    .replace('<bpmndi:BPMNShape id="Event_Ende_di"', `
      <bpmndi:BPMNShape id="Activity_Rahmen_di" bpmnElement="Activity_Rahmen" isExpanded="true">
        <dc:Bounds x="${ x }" y="${ y }" width="${ width }" height="${ height }"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Event_Rahmen_di" bpmnElement="Event_Rahmen">
        <dc:Bounds x="${ x + 40 }" y="${ y + 40 }" width="36" height="36"/></bpmndi:BPMNShape>$&`);
}

/** @param { string } xml */
function boundsIn(xml) {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  return (/** @type { string } */ id) => {
    const shape = [ ...model.getElementsByTagName('bpmndi:BPMNShape') ].find(one => one.getAttribute('bpmnElement') === id);
    const bounds = shape.getElementsByTagName('dc:Bounds')[0];
    const [ x, y, width, height ] = [ 'x', 'y', 'width', 'height' ].map(name => Number(bounds.getAttribute(name)));
    return { x, y, width, height };
  };
}

/**
 * @param { string } xml
 * @param { string } id of a way
 */
function labelIn(xml, id) {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  const edge = [ ...model.getElementsByTagName('bpmndi:BPMNEdge') ].find(one => one.getAttribute('bpmnElement') === id);
  const bounds = edge.getElementsByTagName('dc:Bounds')[0];
  const [ x, y, width, height ] = [ 'x', 'y', 'width', 'height' ].map(name => Number(bounds.getAttribute(name)));
  return { x, y, width, height };
}

function meet(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width
    && one.y < other.y + other.height && other.y < one.y + one.height;
}

/**
 * @param { string } xml
 * @param { string } id of a way
 */
function piecesIn(xml, id) {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  const edge = [ ...model.getElementsByTagName('bpmndi:BPMNEdge') ].find(one => one.getAttribute('bpmnElement') === id);
  const points = [ ...edge.getElementsByTagName('di:waypoint') ]
    .map(point => ({ x: Number(point.getAttribute('x')), y: Number(point.getAttribute('y')) }));
  return points.slice(1).map((point, at) => ({ x: Math.min(point.x, points[at].x), y: Math.min(point.y, points[at].y),
    width: Math.abs(point.x - points[at].x), height: Math.abs(point.y - points[at].y) }));
}

/** @param { Document } model pairs of tasks and events that lie on each other */
function overlapping(model) {
  const boxes = [ ...model.getElementsByTagName('bpmndi:BPMNShape') ]
    .filter(shape => /^(Task|Activity|Event|Gateway)_/.test(shape.getAttribute('bpmnElement') || ''))
    .map(shape => {
      const bounds = shape.getElementsByTagName('dc:Bounds')[0];
      const [ x, y, width, height ] = [ 'x', 'y', 'width', 'height' ].map(name => Number(bounds.getAttribute(name)));
      return { id: shape.getAttribute('bpmnElement'), x, y, width, height };
    });
  return boxes.flatMap((one, at) => boxes.slice(at + 1)
    .filter(other => one.x < other.x + other.width && other.x < one.x + one.width
      && one.y < other.y + other.height && other.y < one.y + one.height)
    .map(other => `${ one.id } ${ other.id }`));
}

/**
 * @param { string } xml
 * @returns { string[] } every element with its attributes and its text, whatever the prefixes and the order
 */
function written(xml) {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [ ...document.getElementsByTagName('*') ].map(element => {
    const attributes = [ ...element.attributes ]
      .filter(({ name }) => !name.startsWith('xmlns'))
      .map(({ localName, value }) => `${ localName }=${ value.replace(/^\w+:t/, 't') }`)
      .sort();
    const text = element.children.length ? '' : (element.textContent || '').trim();
    return `${ element.namespaceURI } ${ element.localName } ${ attributes.join(' ') } ${ text }`;
  }).sort();
}
