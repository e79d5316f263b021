import { expect } from 'chai';

import './bs-form-editor.js';
import { placed, rowsOf } from './form-rows.js';

const FORM = {
  type: 'default',
  id: 'Formular',
  components: [
    { id: 'Lage', type: 'group', label: 'Lage', layout: { row: 'Row_Lage', columns: null }, components: [
      { id: 'Stufe', type: 'number', key: 'Stufe', label: 'Stufe?', layout: { row: 'Row_Stufe', columns: null } } ] },
    { id: 'Beginn', type: 'datetime', key: 'Beginn', dateLabel: 'Beginn?', subtype: 'date',
      layout: { row: 'Row_Beginn', columns: 8 } },
    { id: 'Ende', type: 'datetime', key: 'Ende', dateLabel: 'Ende?', subtype: 'date',
      layout: { row: 'Row_Beginn', columns: null } },
    { id: 'Offen', type: 'checkbox', key: 'Offen', label: 'Offen?', layout: { row: 'Row_Offen', columns: null } }
  ]
};

describe('bs-form-editor', function() {

  /** @type { any } */
  let editor;

  /** @type { Record<string, any>[] } */
  let told;

  beforeEach(async function() {
    told = [];
    editor = document.createElement('bs-form-editor');
    editor.style.cssText = 'width: 900px';
    editor.kinds = [ { type: 'checkbox', kind: 'tick', label: 'Häkchen' } ];
    editor.words = { remove: 'Frage entfernen', checkbox: 'Häkchen' };
    for (const type of [ 'form-arranged', 'question-chosen', 'question-wanted', 'removal-asked', 'import-failed' ]) {
      editor.addEventListener(type, (/** @type { any } */ event) => told.push({ type, ...event.detail }));
    }
    document.body.append(editor);
    editor.schema = FORM;
    await editor.settled;
  });

  afterEach(function() {
    editor.remove();
  });

  const on = (/** @type { string } */ id) => editor.querySelector(`.fjs-element[data-id="${ id }"]`);

  it('shows the form and tells nothing', function() {
     expect(on('Beginn').textContent).to.contain('Beginn?');
    expect(told).to.eql([]);
  });

  it('puts side by side what stands in one row', function() {
    const [ begin, end ] = [ on('Beginn'), on('Ende') ].map(element => element.getBoundingClientRect());

    expect(end.left).to.be.above(begin.left + 100);
    expect(end.top).to.be.closeTo(begin.top, 2);
  });

  it('tells which question was chosen', function() {
    on('Ende').click();

    expect(told).to.eql([ { type: 'question-chosen', id: 'Ende' } ]);
  });

  it('never lays the bin on the words of what is chosen', async function() {
    on('Ende').click();
    await new Promise(resolve => setTimeout(resolve, 50));

    const bin = on('Ende').querySelector(':scope > .fjs-context-pad').getBoundingClientRect();
    expect(bin.height).to.be.above(0);
    expect(bin.bottom).to.be.at.most(on('Ende').getBoundingClientRect().top + 6);
  });

  it('asks before it takes anything away', function() {
    on('Ende').focus();
    on('Ende').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));

    expect(told.map(({ type, id }) => `${ type } ${ id }`)).to.eql([ 'removal-asked Ende' ]);
    expect(on('Ende')).to.be.ok;
  });

  it('offers to add something behind what is chosen', function() {
    editor.querySelector('.bs-form-palette button').click();

    expect(told).to.eql([ { type: 'question-wanted', kind: 'tick', rows: [] } ]);
  });

  it('words a question anew without drawing it anew', async function() {
    const before = on('Ende');
    editor.schema = JSON.parse(JSON.stringify(FORM).replace('Ende?', 'Schluss?'));
    await editor.settled;
    await new Promise(resolve => setTimeout(resolve, 100));

    expect(on('Ende')).to.equal(before);
    expect(on('Ende').textContent).to.contain('Schluss?');
    expect(told).to.eql([]);
  });

  it('keeps the mark of bpmn.io', function() {
    expect(editor.querySelector('.fjs-powered-by')).to.be.ok;
  });
});

describe('form-rows', function() {

  const said = (/** @type { import('./form-rows.js').Row[] } */ rows) =>
    rows.map(({ section, seats }) => (section && `${ section }: `) + seats.map(({ id }) => id || 'new').join('|')).join(' ');

  it('has rows in reading order', function() {
    expect(said(rowsOf(FORM))).to.equal('Lage Beginn|Ende Offen Lage: Stufe');
  });

  it('places something new in a row, before one, or at the end', function() {
    const rows = rowsOf(FORM);

    expect(said(placed(rows, '', [ 'Beginn', 'Ende' ], 'Ende'))).to.equal('Lage Beginn|new|Ende Offen Lage: Stufe');
    expect(said(placed(rows, '', [ 'Beginn', 'Ende' ], 'Offen'))).to.equal('Lage Beginn|Ende|new Offen Lage: Stufe');
    expect(said(placed(rows, '', undefined, 'Offen'))).to.equal('Lage Beginn|Ende new Offen Lage: Stufe');
    expect(said(placed(rows, 'Lage'))).to.equal('Lage Beginn|Ende Offen Lage: Stufe Lage: new');
  });
});
