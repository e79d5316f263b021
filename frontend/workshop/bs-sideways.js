/** Pixels that a column may miss and still count as seen. */
const NEARLY = 4;

/** So many columns are named, of others there are dots. */
const NAMED = 3;

/** Of the room, what columns that stay where they are may take before they go along with the others. */
const MOST = 0.5;

/** Of what is seen, how much one press moves. */
const STEP = 0.8;

/**
 * Stands around a table that may be wider than its room, and says which of its columns are out of sight. Columns that
 * stay where they are (`position: sticky`) hide others; where they would take most of the room they are let go.
 *
 * In: `words` (`before` and `after`, what is said before the names of columns).
 * Around it: `data-before` and `data-after` while there is more on that side, `data-loose` while no result stays.
 */
export class BsSideways extends HTMLElement {

  /** @type { Record<string, string> } */
  #words = {};

  #bar = document.createElement('div');

  #before = this.#button(-1);

  #after = this.#button(1);

  #frame = 0;

  #later = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  };

  #sizes = new ResizeObserver(this.#later);

  connectedCallback() {
    this.#bar.className = 'bs-sideways-bar';
    this.#bar.hidden = true;
    this.#bar.append(this.#before, this.#after);
    this.prepend(this.#bar);
    this.#scroller?.addEventListener('scroll', this.#later, { passive: true });
    [ this.#scroller, this.#table ].forEach(part => part && this.#sizes.observe(part));
    this.#later();
  }

  disconnectedCallback() {
    cancelAnimationFrame(this.#frame);
    this.#sizes.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#later);
  }

  get words() {
    return this.#words;
  }

  /** @param { Record<string, string> } words */
  set words(words) {
    this.#words = words || {};
    this.#later();
  }

  get #scroller() {
    return this.querySelector(':scope > .bs-table-scroller');
  }

  get #table() {
    return this.querySelector('table');
  }

  /** @param { number } towards the end, or the beginning if negative */
  #button(towards) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = towards < 0 ? 'before' : 'after';
    button.addEventListener('click', () => this.#move(towards));
    return button;
  }

  /** @param { number } towards */
  #move(towards) {
    const { from, to } = this.#room();
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    this.#scroller?.scrollBy({ left: towards * (isMirrored ? -1 : 1) * STEP * (to - from), behavior: 'auto' });
  }

  /** Between the columns that stay where they are. */
  #room() {
    const all = /** @type { Element } */ (this.#scroller).getBoundingClientRect();
    let { left: from, right: to } = all;
    for (const column of this.#columns().filter(staying)) {
      const { left, right } = column.getBoundingClientRect();
      if (right - all.left < all.right - left) {
        from = Math.max(from, right);
      } else {
        to = Math.min(to, left);
      }
    }
    return { from, to };
  }

  #columns() {
    return [ ...this.#table?.tHead?.rows[this.#table.tHead.rows.length - 1]?.cells || [] ];
  }

  #look() {
    const scroller = this.#scroller;
    if (!scroller || !this.isConnected) {
      return;
    }
    delete this.dataset.loose;
    const held = this.#columns().filter(staying).reduce((sum, column) => sum + column.offsetWidth, 0);
    if (held > MOST * scroller.clientWidth) {
      this.dataset.loose = '';
    }
    const isWider = scroller.scrollWidth > scroller.clientWidth + NEARLY;
    const { from, to } = this.#room();
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const going = this.#columns().filter(column => !staying(column));
    const left = going.filter(column => isWider && column.getBoundingClientRect().left < from - NEARLY);
    const right = going.filter(column => isWider && column.getBoundingClientRect().right > to + NEARLY);
    this.#bar.hidden = !isWider;
    this.#say(this.#before, 'before', isMirrored ? right : left);
    this.#say(this.#after, 'after', isMirrored ? left : right);
  }

  /**
   * A button that leads nowhere stays where it is, so that nobody loses their place.
   *
   * @param { HTMLButtonElement } button
   * @param { 'before' | 'after' } side
   * @param { HTMLElement[] } columns out of sight
   */
  #say(button, side, columns) {
    const names = columns.slice(0, NAMED).map(column => (column.textContent || '').trim()).join(', ');
    const more = columns.length > NAMED ? ' …' : '';
    const said = this.#words[side] || '';
    const words = columns.length ? `${ said }: ${ names }${ more }` : said;
    if (button.textContent !== words) {
      button.textContent = words;
    }
    button.setAttribute('aria-disabled', String(!columns.length));
    this.toggleAttribute(`data-${ side }`, columns.length > 0);
  }
}

/** @param { HTMLElement } column */
function staying(column) {
  return getComputedStyle(column).position === 'sticky';
}

customElements.define('bs-sideways', BsSideways);
