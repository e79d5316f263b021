/**
 * One row of the task list, as the server describes it.
 *
 * @typedef {object} TaskRow
 * @property {string} id
 * @property {string} href address of the task
 * @property {string} title
 * @property {string} subtitle title of the matter
 * @property {string} meta number of the matter and Sozialraum
 * @property {string} group heading over the row; rows of one group follow each other
 * @property {{words: string, title: string, icon: string, style: string, filled: boolean} | undefined} due
 * @property {{words: string, icon: string} | undefined} note
 */

/**
 * Shows the task list: headed groups of links, which browsers and screen readers know.
 *
 * In: `rows` ({@link TaskRow}[]), `current` (id of the open task), `more` (further rows can be had), `sprite` (address
 * of the icons), `unit` (words behind a group's count, for screen readers). Out: `more-wanted` when the end comes into
 * view, `search-wanted` on `/`. Arrow keys move between rows while the list has the focus; Enter opens, as on any link.
 */
class BsTaskRows extends HTMLElement {
  /** @type {TaskRow[]} */
  #rows = [];

  /** @type {string} */
  #current = '';

  #more = false;

  /** @type {IntersectionObserver | undefined} */
  #end;

  #pending = false;

  #onKey = (/** @type {KeyboardEvent} */ event) => this.#key(event);

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.#later();
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
    this.#end?.disconnect();
  }

  /** @param {TaskRow[]} rows */
  set rows(rows) {
    this.#rows = rows ?? [];
    this.#later();
  }

  get rows() {
    return this.#rows;
  }

  /** @param {string} id */
  set current(id) {
    this.#current = id ?? '';
    this.#mark();
  }

  get current() {
    return this.#current;
  }

  /** @param {boolean} more */
  set more(more) {
    this.#more = Boolean(more);
    this.#later();
  }

  get more() {
    return this.#more;
  }

  /**
   * Moves the focus to the given task's row, else to that of the open one, else to the first.
   *
   * @param {string} [id]
   */
  focusRow(id = '') {
    const row = this.querySelector(`a[data-id="${CSS.escape(id)}"]`)
      ?? this.querySelector('a[aria-current]')
      ?? this.querySelector('a');
    if (row instanceof HTMLElement) {
      row.focus();
    }
  }

  // Properties arrive one by one; they are shown together.
  #later() {
    if (this.#pending) {
      return;
    }
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) {
        this.#render();
      }
    });
  }

  #render() {
    const focused = this.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-id')
      : undefined;
    const groups = this.#groups();
    const sections = groups.map(([ heading, rows ], index) =>
      this.#section(heading, rows, this.#more && index === groups.length - 1));
    this.replaceChildren(...sections);
    this.#mark();
    if (focused) {
      /** @type {HTMLElement | null} */ (this.querySelector(`a[data-id="${CSS.escape(focused)}"]`))?.focus();
    }
    this.#watchEnd();
  }

  /** @returns {Array<[string, TaskRow[]]>} */
  #groups() {
    /** @type {Array<[string, TaskRow[]]>} */
    const groups = [];
    for (const row of this.#rows) {
      const last = groups.at(-1);
      if (last && last[0] === row.group) {
        last[1].push(row);
      } else {
        groups.push([ row.group, [ row ] ]);
      }
    }
    return groups;
  }

  /**
   * @param {string} heading empty for a list without groups
   * @param {TaskRow[]} rows
   * @param {boolean} open whether more rows of this group may follow: then its count is not known yet
   */
  #section(heading, rows, open) {
    const section = document.createElement('section');
    if (heading) {
      const title = element('h2', 'group', heading);
      if (!open) {
        title.append(element('span', 'bs-num', String(rows.length)));
      }
      section.append(title);
    }
    const list = document.createElement('ul');
    list.append(...rows.map(row => this.#row(row)));
    section.append(list);
    return section;
  }

  /** @param {TaskRow} row */
  #row(row) {
    const link = document.createElement('a');
    link.className = 'row';
    link.href = row.href;
    link.dataset.id = row.id;
    const first = element('span', 'first', '');
    first.append(element('b', '', row.title));
    if (row.due) {
      const badge = element('span', `bs-badge ${row.due.style}${row.due.filled ? '' : ' plain'}`, '');
      badge.title = row.due.title;
      badge.append(this.#icon(row.due.icon), row.due.words);
      first.append(badge);
    }
    const last = element('span', 'last bs-num', '');
    last.append(element('span', '', row.meta));
    if (row.note) {
      const note = element('span', 'note', '');
      note.append(this.#icon(row.note.icon, 'small'), row.note.words);
      last.append(note);
    }
    link.append(first, element('span', 'second', row.subtitle), last);
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  /**
   * @param {string} symbol
   * @param {string} [size]
   */
  #icon(symbol, size = '') {
    const namespace = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(namespace, 'svg');
    svg.setAttribute('class', `bs-icon ${size}`.trim());
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(namespace, 'use');
    use.setAttribute('href', `${this.getAttribute('sprite')}#${symbol}`);
    svg.append(use);
    return svg;
  }

  #mark() {
    for (const link of this.querySelectorAll('a.row')) {
      if (link.getAttribute('data-id') === this.#current) {
        link.setAttribute('aria-current', 'true');
        link.scrollIntoView({ block: 'nearest' });
      } else {
        link.removeAttribute('aria-current');
      }
    }
  }

  #watchEnd() {
    this.#end?.disconnect();
    const last = this.querySelector('section:last-child li:last-child');
    if (!this.#more || !last) {
      return;
    }
    this.#end = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) {
        this.#end?.disconnect();
        this.dispatchEvent(new CustomEvent('more-wanted'));
      }
    }, { rootMargin: '600px' });
    this.#end.observe(last);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('search-wanted'));
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) {
      return;
    }
    const links = /** @type {HTMLElement[]} */ ([ ...this.querySelectorAll('a.row') ]);
    const here = links.findIndex(link => link === document.activeElement);
    const next = links[here + step];
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

customElements.define('bs-task-rows', BsTaskRows);
