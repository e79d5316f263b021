import { expect } from 'chai';

import './bs-sideways.js';

describe('bs-sideways', function() {

  /** @type { any } */
  let around;

  afterEach(function() {
    around.remove();
  });

  /**
   * @param { number } width of the room
   * @param { string[] } questions each 100 wide, between a number and a result that stay
   */
  async function show(width, questions) {
    const cell = (/** @type { string } */ name, /** @type { string } */ style = '') =>
      `<th style="min-width: 100px; padding: 0; ${ style }">${ name }</th>`;
    around = document.createElement('bs-sideways');
    around.style.cssText = `display: block; width: ${ width }px`;
    around.words = { before: 'Davor', after: 'Weitere Spalten' };
    around.innerHTML = `<div class="bs-table-scroller" style="overflow: auto">
      <table style="border-collapse: collapse"><thead><tr>${ cell('Zeile', 'position: sticky; left: 0') }
      ${ questions.map(name => cell(name)).join('') }${ cell('Ergebnis', 'position: sticky; right: 0') }
      </tr></thead></table></div>`;
    document.body.append(around);
    await drawn();
  }

  const drawn = () => new Promise(resolve => setTimeout(resolve, 80));
  const bar = () => around.querySelector('.bs-sideways-bar');
  const button = (/** @type { string } */ side) => around.querySelector(`.bs-sideways-bar > .${ side }`);

  it('says nothing where all columns have room', async function() {
    await show(600, [ 'Stufe', 'Gewalt' ]);

    expect(bar().hidden).to.equal(true);
    expect(around.hasAttribute('data-after')).to.equal(false);
  });

  it('names what the result hides, and leads there', async function() {
    await show(550, [ 'Stufe', 'Gewalt', 'Anlass', 'Dauer', 'Kind in Gefahr' ]);
    expect(bar().hidden).to.equal(false);
    expect(button('after').textContent).to.equal('Weitere Spalten: Dauer, Kind in Gefahr');
    expect(button('before').getAttribute('aria-disabled')).to.equal('true');
    expect(around.hasAttribute('data-after')).to.equal(true);

    button('after').click();
    await drawn();
    expect(button('before').textContent).to.equal('Davor: Stufe, Gewalt');
    expect(button('after').getAttribute('aria-disabled')).to.equal('true');
    expect(around.hasAttribute('data-after')).to.equal(false);
  });

  it('names three at most', async function() {
    await show(450, [ 'A', 'B', 'C', 'D', 'E', 'F', 'G' ]);

    expect(button('after').textContent).to.equal('Weitere Spalten: C, D, E …');
  });

  it('lets the result go where it would take most of the room, and holds it again', async function() {
    await show(350, [ 'Stufe', 'Gewalt', 'Anlass' ]);
    expect(around.hasAttribute('data-loose')).to.equal(true);

    around.style.width = '450px';
    await drawn();
    expect(around.hasAttribute('data-loose')).to.equal(false);
  });
});
