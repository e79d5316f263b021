/**
 * @typedef { { back: string, play: string, pause: string, forward: string, slider: string, entry: string,
 *   of: string } } Words
 *   `entry` and `of` hold `#` in place of a number
 */

/** So long an entry stays while the history plays. */
const STAY = 1400;

/** A slider that is dragged tells where it is so often at most. */
const PAUSE = 120;

const ICONS = {
  back: '<path d="M18 20 8 12l10-8z"/><path d="M4 20V4"/>',
  play: '<path d="m6 3 14 9-14 9z"/>',
  pause: '<path d="M7 4v16"/><path d="M17 4v16"/>',
  forward: '<path d="m6 4 10 8-10 8z"/><path d="M20 4v16"/>'
};

/**
 * Plays a history: three buttons and a slider over its entries.
 *
 * In: `entries` (what each entry is called, oldest first), `value` (the entry shown, from 1), `ticks` (words under the
 * slider), `words`. Out: `entry-chosen` with `detail.entry`. Arrow keys go one entry back or on and the space bar
 * plays, wherever the focus is in the nearest `[data-playback]`, but for fields and buttons that know these keys.
 */
class BsPlayback extends HTMLElement {

  /** @type { string[] } */
  #entries = [];

  #value = 1;

  /** @type { string[] } */
  #ticks = [];

  /** @type { Words } */
  #words = { back: '', play: '', pause: '', forward: '', slider: '', entry: '#', of: '#' };

  #playing = 0;

  #told = 0;

  /** @type { HTMLElement | null } */
  #room = null;

  #back = button('back');

  #play = button('play');

  #forward = button('forward');

  #slider = document.createElement('input');

  #tickRow = document.createElement('div');

  #position = document.createElement('p');

  #status = document.createElement('p');

  #onKey = (/** @type { KeyboardEvent } */ event) => this.#key(event);

  constructor() {
    super();
    this.#slider.type = 'range';
    this.#slider.min = '1';
    this.#tickRow.className = 'ticks';
    this.#tickRow.setAttribute('aria-hidden', 'true');
    this.#position.className = 'position';
    this.#position.setAttribute('aria-hidden', 'true');
    this.#status.className = 'bs-hidden';
    this.#status.setAttribute('role', 'status');
    this.#play.classList.add('primary');
    this.#back.addEventListener('click', () => this.#go(this.#value - 1));
    this.#forward.addEventListener('click', () => this.#go(this.#value + 1));
    this.#play.addEventListener('click', () => this.#toggle());
    this.#slider.addEventListener('input', () => this.#dragged());
  }

  connectedCallback() {
    const track = document.createElement('div');
    track.className = 'track';
    track.append(this.#slider, this.#tickRow);
    this.replaceChildren(this.#back, this.#play, this.#forward, track, this.#position, this.#status);
    this.#room = this.closest('[data-playback]') || this;
    this.#room.addEventListener('keydown', this.#onKey);
    this.#draw();
  }

  disconnectedCallback() {
    this.#stop();
    clearTimeout(this.#told);
    this.#room?.removeEventListener('keydown', this.#onKey);
  }

  /** @param { string[] } entries */
  set entries(entries) {
    this.#entries = entries || [];
    this.#draw();
  }

  get entries() {
    return this.#entries;
  }

  /** @param { number } value */
  set value(value) {
    // while it plays, the answer to an earlier step must not throw it back
    if (!this.#playing && value) {
      this.#value = value;
      this.#draw();
    }
  }

  get value() {
    return this.#value;
  }

  /** @param { string[] } ticks */
  set ticks(ticks) {
    this.#ticks = ticks || [];
    this.#draw();
  }

  get ticks() {
    return this.#ticks;
  }

  /** @param { Words } words */
  set words(words) {
    this.#words = { ...this.#words, ...words };
    this.#draw();
  }

  get words() {
    return this.#words;
  }

  /** Whether it plays now. */
  get playing() {
    return this.#playing !== 0;
  }

  #toggle() {
    if (this.#playing) {
      this.#stop();
      return;
    }
    if (this.#value >= this.#entries.length) {
      this.#go(1);
    }
    this.#playing = window.setInterval(() => this.#step(), STAY);
    this.#draw();
  }

  #step() {
    if (this.#value >= this.#entries.length) {
      this.#stop();
      return;
    }
    this.#choose(this.#value + 1, true);
  }

  #stop() {
    clearInterval(this.#playing);
    this.#playing = 0;
    this.#draw();
  }

  /** @param { number } entry */
  #go(entry) {
    this.#stop();
    this.#choose(entry, true);
  }

  #dragged() {
    this.#stopSilently();
    const entry = Number(this.#slider.value);
    this.#value = entry;
    this.#draw();
    clearTimeout(this.#told);
    this.#told = window.setTimeout(() => this.#tell(), PAUSE);
  }

  #stopSilently() {
    clearInterval(this.#playing);
    this.#playing = 0;
  }

  /**
   * @param { number } entry
   * @param { boolean } announced
   */
  #choose(entry, announced) {
    const chosen = Math.min(Math.max(entry, 1), this.#entries.length);
    if (chosen === this.#value || chosen < 1) {
      return;
    }
    this.#value = chosen;
    this.#draw();
    if (announced) {
      this.#status.textContent = this.#name();
    }
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new CustomEvent('entry-chosen', { detail: { entry: this.#value } }));
  }

  #name() {
    return `${ this.#words.entry.replace('#', String(this.#value)) } `
      + `${ this.#words.of.replace('#', String(this.#entries.length)) }, ${ this.#entries[this.#value - 1] || '' }`;
  }

  /** @param { KeyboardEvent } event */
  #key(event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const target = /** @type { Element } */ (event.composedPath()[0]);
    if (target === this.#slider) {
      // the slider knows the arrows itself
      if (event.key === ' ') {
        event.preventDefault();
        this.#toggle();
      }
      return;
    }
    if (target.closest('input, textarea, select, [contenteditable], [role=listbox], [role=combobox], svg')) {
      return;
    }
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      this.#go(this.#value + ((event.key === 'ArrowRight') === rightToLeft ? -1 : 1));
    } else if (event.key === ' ' && !target.closest('button, a, summary, vaadin-button, [role=button]')) {
      event.preventDefault();
      this.#toggle();
    }
  }

  #draw() {
    if (!this.isConnected) {
      return;
    }
    const last = this.#entries.length;
    this.#slider.max = String(Math.max(last, 1));
    this.#slider.value = String(this.#value);
    this.#slider.style.setProperty('--part', `${ last > 1 ? (this.#value - 1) / (last - 1) * 100 : 100 }%`);
    this.#slider.setAttribute('aria-label', this.#words.slider);
    this.#slider.setAttribute('aria-valuetext', this.#name());
    name(this.#back, this.#words.back);
    name(this.#forward, this.#words.forward);
    name(this.#play, this.#playing ? this.#words.pause : this.#words.play);
    this.#play.innerHTML = icon(this.#playing ? 'pause' : 'play');
    this.#tickRow.replaceChildren(...this.#ticks.map(tick => {
      const words = document.createElement('span');
      words.textContent = tick;
      return words;
    }));
    const strong = document.createElement('b');
    strong.textContent = this.#words.entry.replace('#', String(this.#value));
    const of = document.createElement('span');
    of.textContent = this.#words.of.replace('#', String(last));
    this.#position.replaceChildren(strong, of);
  }
}

/**
 * @param { HTMLButtonElement } target
 * @param { string } words
 */
function name(target, words) {
  target.setAttribute('aria-label', words);
  target.title = words;
}

/** @param { 'back' | 'play' | 'forward' } kind */
function button(kind) {
  const created = document.createElement('button');
  created.type = 'button';
  created.className = kind;
  created.innerHTML = icon(kind);
  return created;
}

/** @param { keyof typeof ICONS } kind */
function icon(kind) {
  return '<svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.75" '
    + `stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${ ICONS[kind] }</svg>`;
}

customElements.define('bs-playback', BsPlayback);

export { BsPlayback };
