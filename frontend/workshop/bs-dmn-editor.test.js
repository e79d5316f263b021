import { expect } from 'chai';

import './bs-dmn-editor.js';

import decisions from './two-decisions.dmn';
import dringlichkeit from '../../processes/konfliktmediation/dringlichkeit.dmn';
import triage from '../../processes/konfliktmediation/triage.dmn';
import zielampel from '../../processes/wirkungsdialog/zielampel.dmn';

describe('bs-dmn-editor', function() {

  /** @type { any } */
  let editor;

  /** @type { string[] } */
  let told;

  beforeEach(async function() {
    editor = document.createElement('bs-dmn-editor');
    editor.style.cssText = 'width: 1200px; height: 600px';
    editor.words = { drawing: 'Zusammenhang', views: 'Entscheidungen', 'say.add-rule': 'Zeile hinzufügen',
      'say.create-decision': 'Neue Entscheidung', 'say.connect': 'Verbinden mit …', 'say.needs-name-': 'braucht {name}',
      'say.no-longer-needs-name-': 'braucht nicht mehr {name}' };
    told = [];
    editor.addEventListener('file-changed', event => told.push(event.detail.xml));
    document.body.append(editor);
    editor.xml = decisions;
    await editor.settled;
    await quiet();
  });

  afterEach(function() {
    editor.remove();
  });

  const views = () => [ ...editor.querySelectorAll('.bs-dmn-views button') ];
  const quiet = () => new Promise(resolve => setTimeout(resolve, 50));

  const kinds = () => [ ...editor.querySelectorAll('.bs-dmn-kinds button') ];
  const addRow = () => editor.querySelector('.add-rule-add').click();

  /** @param { string } name */
  const open = async name => {
    views().find(view => view.textContent === name).click();
    await quiet();
  };

  it('shows how the decisions connect, and each of them', async function() {
    expect(views().map(view => view.textContent)).to.eql([ 'Zusammenhang', 'Gewicht', 'Vorrang' ]);
    expect(views()[0].getAttribute('aria-current')).to.equal('true');

    await open('Vorrang');
    expect(editor.querySelectorAll('tbody .rule-index')).to.have.length(2);
    await open('Gewicht');
    expect(editor.querySelector('.literal-expression').textContent).to.contain('gruppen * 2');
  });

  it('says nothing while nobody changes anything', async function() {
    for (const name of [ 'Vorrang', 'Gewicht', 'Zusammenhang' ]) {
      await open(name);
    }
    await editor.flush();

    expect(editor.isUntold).to.equal(false);
    expect(told).to.eql([]);
  });

  it('keeps everything else where something is changed', async function() {
    await open('Vorrang');
    addRow();
    expect(editor.isUntold).to.equal(true);
    await editor.flush();

    expect(told).to.have.length(1);
    expect(editor.isUntold).to.equal(false);
    expect(plain(told[0])).to.include.members(plain(decisions));
    expect(plain(told[0]).filter(line => line.startsWith('rule@'))).to.have.length(3);
  });

  for (const [ name, table ] of Object.entries({ triage, zielampel })) {
    it(`keeps everything else of a table that is shipped: ${ name }`, async function() {
      editor.xml = table;
      await editor.settled;
      await quiet();
      expect(told).to.eql([]);
      addRow();
      await editor.flush();

      expect(plain(told[0])).to.include.members(plain(table));
    });
  }

  it('offers nothing that would be refused, and speaks the language of its words', async function() {
    expect(kinds().map(kind => kind.textContent)).to.eql([ 'Neue Entscheidung', 'create-input-data', 'Verbinden mit …' ]);
    expect(editor.querySelector('.djs-palette .entry')).to.equal(null);

    await open('Vorrang');
    editor.querySelector('.hit-policy .dms-input-select, .hit-policy-edit-policy-select, .hit-policy input').click();
    await quiet();
    const policies = [ ...document.querySelectorAll('.dms-select-options .option') ].map(option => option.dataset.value);
    expect(policies.length).to.equal(9);
  });

  it('marks a finding at the decision, and leads to the row', async function() {
    editor.findings = [ { severity: 'error', element: 'Rule_vorrang_1', message: 'Diese Zeile gilt nie.' } ];
    expect(editor.querySelector('.bs-finding-sign.error').title).to.equal('Diese Zeile gilt nie.');

    await editor.choose('Rule_vorrang_1');
    const marked = editor.querySelector('.rule-index[data-row-id="Rule_vorrang_1"]');
    expect(getComputedStyle(marked).boxShadow).to.contain('inset');
  });

  it('adds a decision, also without a mouse, which the chosen one asks', async function() {
    const canvas = editor.querySelector('.djs-container > svg');
    canvas.focus();
    press(canvas, 'ArrowUp');
    press(canvas, 'ArrowUp');
    press(canvas, 'ArrowUp');
    kinds()[0].click();
    await editor.flush();

    const gone = plain(decisions).filter(line => !plain(told[0]).includes(line));
    expect(gone.filter(line => !line.startsWith('waypoint@'))).to.eql([]);
    expect(plain(told[0]).filter(line => line.startsWith('decision@'))).to.have.length(3);
    expect(plain(told[0]).filter(line => line.startsWith('requiredDecision@'))).to.have.length(2);
  });

  it('gives what is new a name, which the first keys take the place of', async function() {
    kinds()[0].click();
    expect(document.getSelection()?.toString()).to.equal('Neue Entscheidung');
    await editor.flush();

    expect(plain(told[0]).filter(line => line.startsWith('decision@')).join()).to.contain('name=Neue Entscheidung');
  });

  it('gives columns as much room as they need, unless somebody has drawn one wider', async function() {
    editor.xml = dringlichkeit;
    await editor.settled;
    await quiet();

    const widths = [ ...editor.querySelectorAll('th.input-cell') ].map(column => column.offsetWidth);
    expect(widths).to.have.length(6);
    expect(Math.min(...widths)).to.be.within(104, 191);

    editor.xml = dringlichkeit.replace('<input id="Input_dringlichkeit_1"', '<input id="Input_dringlichkeit_1" biodi:width="260"')
      .replace('<definitions', '<definitions xmlns:biodi="http://bpmn.io/schema/dmn/biodi/2.0"');
    await editor.settled;
    await quiet();
    expect(editor.querySelector('th.input-cell').offsetWidth).to.be.at.least(260);
  });

  it('connects what is there already, and takes it apart again, without a mouse', async function() {
    const requirements = () => plain(told.at(-1) || '').filter(line => line.startsWith('requiredDecision@'));
    const choose = async (/** @type { string } */ words) => {
      kinds()[2].click();
      await quiet();
      const entry = [ ...editor.querySelectorAll('.djs-popup .entry') ].find(one => one.textContent.trim() === words);
      expect(entry, words).to.not.equal(undefined);
      entry.click();
      await editor.flush();
    };
    expect(kinds()[2].disabled, 'nothing is chosen').to.equal(true);
    await editor.choose('vorrang');
    await choose('braucht nicht mehr Gewicht');
    expect(requirements()).to.eql([]);
    await choose('braucht Gewicht');
    expect(requirements()).to.have.length(1);
  });

  it('draws an older file as the DMN of now, and tells it with the first change', async function() {
    const migrated = new Promise(resolve => editor.addEventListener('file-migrated', resolve));
    editor.xml = decisions.replace('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd')
      .replace(/<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>/, '');
    await migrated;
    await quiet();
    expect(told).to.eql([]);

    await editor.keep();
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('https://www.omg.org/spec/DMN/20191111/MODEL/');
    const rows = (/** @type { string } */ xml) => plain(xml).filter(line => /^(rule|inputEntry|outputEntry)@/.test(line));
    expect(rows(told[0])).to.eql(rows(decisions));
  });

  it('opens a decision by key', async function() {
    const canvas = editor.querySelector('.djs-container > svg');
    canvas.focus();
    await editor.choose('gewicht');
    press(canvas, 'ArrowUp');
    press(canvas, 'ArrowDown');
    press(canvas, 'Enter');
    await quiet();

    expect(views().find(view => view.hasAttribute('aria-current')).textContent).to.equal('Gewicht');
  });

  it('forgets what was not told yet where another state is set', async function() {
    await open('Vorrang');
    addRow();
    editor.xml = decisions.replaceAll('Gewicht', 'Last');
    await editor.settled;
    await editor.flush();

    expect(told).to.eql([]);
    await quiet();
    expect(views()[1].textContent).to.equal('Last');
  });

  it('arranges what has no picture in layers, with everything that is needed', async function() {
    const arranged = new Promise(resolve => editor.addEventListener('file-arranged', resolve));
    editor.xml = decisions.replace(/<dmndi:DMNDI>[\s\S]*<\/dmndi:DMNDI>/, '').replace('<decision id="gewicht"',
      '<inputData id="alter" name="Alter" /><decision id="gewicht"').replace('<informationRequirement id="Requirement_gewicht">',
      '<informationRequirement><requiredInput href="#alter" /></informationRequirement>$&')
      .replace('<informationRequirement id="Requirement_gewicht">',
        '<informationRequirement id="Requirement_direkt"><requiredInput href="#InputData_gruppen" /></informationRequirement>$&');
    await arranged;

    const box = id => editor.querySelector(`.djs-shape[data-element-id="${ id }"]`).getBoundingClientRect();
    expect(box('gewicht').top).to.be.above(box('vorrang').bottom);
    expect(box('InputData_gruppen').top).to.be.above(box('gewicht').bottom);
    expect(Math.abs(box('alter').top + box('alter').bottom - box('gewicht').top - box('gewicht').bottom)).to.be.below(4);
    expect(editor.querySelectorAll('.djs-connection')).to.have.length(5);
    expect(told).to.eql([]);

    await editor.keep();
    const direct = told[0].match(/dmnElementRef="Requirement_direkt">([^]*?)<\/dmndi:DMNEdge>/)[1];
    const upright = [ ...direct.matchAll(/x="(\d+)"/g) ].map(([ , x ]) => x);
    expect(upright[1], 'beside what it passes it goes straight').to.equal(upright[2]);
    expect(told[0].match(/<dmndi:DMNShape/g)).to.have.length(5);
    expect(told[0].match(/<dmndi:DMNEdge/g)).to.have.length(5);
  });

  it('leaves a picture alone that is whole, and one decision by itself', async function() {
    const arranged = [];
    editor.addEventListener('file-arranged', event => arranged.push(event));
    editor.xml = decisions.replaceAll('Gewicht', 'Last');
    await editor.settled;
    editor.xml = triage.replace(/<dmndi:DMNDI>[\s\S]*<\/dmndi:DMNDI>/, '');
    await editor.settled;

    expect(arranged).to.eql([]);
  });

  it('asks the page to undo', async function() {
    const asked = new Promise(resolve => editor.addEventListener('undo-asked', resolve));
    await open('Vorrang');
    editor.querySelector('.dmn-decision-table-container').dispatchEvent(
      new KeyboardEvent('keydown', { keyCode: 90, ctrlKey: true, bubbles: true }));
    await asked;
  });

  it('says where it cannot read a file', async function() {
    const failed = new Promise(resolve => editor.addEventListener('import-failed', resolve));
    editor.xml = '<definitions xmlns="http://www.omg.org/spec/DMN/20111111/dmn.xsd"/>';
    await failed;
  });
});

/**
 * @param { Element } target
 * @param { string } key
 */
function press(target, key) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
}

/**
 * Element by element with attributes in order and its own text, whatever prefix is written.
 *
 * @param { string } xml
 */
function plain(xml) {
  return [ ...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('*') ].map(element => {
    const attributes = [ ...element.attributes ].filter(({ name }) => !name.startsWith('xmlns'))
      .map(({ localName, value }) => `${ localName }=${ value }`).sort();
    const text = element.children.length ? '' : element.textContent.trim();
    return `${ element.localName }@${ attributes.join() }:${ text }`;
  }).sort();
}
