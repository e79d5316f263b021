/** Milliseconds after which fields tell what was typed. */
const TOLD = 450;

/** Milliseconds after which that is with the server, or an answer of it is awaited. */
const TYPING = 1000;

/** Milliseconds between two looks at whether something is on its way. */
const LOOKED = 200;

/** Milliseconds before the end of a session, in which what could not be kept is put aside. */
const BEFORE_THE_END = 60_000;

/** What somebody does who is there. */
const DOING = [ 'pointerdown', 'keydown', 'input' ];

/** Fields that tell what was typed only once one leaves them. */
const TOLD_AT_THE_END = 'input[type=number], vaadin-date-picker input';

/**
 * Stands on a page where a draft is changed, and lets nobody close it or load it anew unasked while something is still
 * on its way, or was not kept. When nobody has done anything for as long as a session lasts, it asks the server whether
 * there still is one: the page goes to the sign-in then, before anybody types into a page that nobody keeps any more.
 *
 * In: `unkept` (whether the server has something that it could not keep), `lasting` (seconds after which a session is
 * surely over; 0 for ever).
 * Out: `page-leaving` where the page is about to go or out of sight, `session-ending` shortly before the end where
 * something was not kept, `session-over` at the end.
 */
export class BsDraftDesk extends HTMLElement {

  unkept = false;

  lasting = 0;

  #isFree = false;

  /** When somebody did something last: by the clock, which goes on while a computer sleeps. */
  #done = Date.now();

  /** Whether the server was asked for a sign of life since then, and whether it was told that the end is near. */
  #isOver = false;

  #isTold = false;

  #isSaving = false;

  #looking = 0;

  #typed = -Infinity;

  /** @type { HTMLElement | null } a field that tells nothing before one leaves it */
  #untold = null;

  /** @type { Element | null } */
  #page = null;

  /** @param { Event } event */
  #noteTyping = event => {
    const field = /** @type { HTMLElement } */ (event.target);
    this.#typed = performance.now();
    this.#untold = field.matches(TOLD_AT_THE_END) ? field : null;
  };

  #noteLeft = () => {
    if (this.#untold) {
      this.#typed = performance.now();
      this.#untold = null;
    }
  };

  #noteDoing = () => {
    this.#done = Date.now();
    this.#isOver = false;
    this.#isTold = false;
  };

  /** It asks only after a session would have ended: a page that is left open does not keep it alive. */
  #noteEnd = () => {
    const left = this.#done + this.lasting * 1000 - Date.now();
    if (!this.lasting) {
      return;
    }
    if (left <= 0) {
      this.#isOver = true;
      this.#done = Date.now();
      this.dispatchEvent(new CustomEvent('session-over'));
    } else if (left <= BEFORE_THE_END && left > 0 && this.unkept && !this.#isTold) {
      this.#isTold = true;
      this.dispatchEvent(new CustomEvent('session-ending'));
    }
  };

  #look = () => {
    this.#noteSaving();
    this.#noteEnd();
  };

  /** The time of what was kept last would be read as that of what is still being typed. */
  #noteSaving = () => {
    const isSaving = !this.unkept && this.isBusy && (this.#isTyping || this.#isSaving);
    if (isSaving !== this.#isSaving) {
      this.#isSaving = isSaving;
      this.#page?.querySelector('.bs-saved')?.toggleAttribute('data-busy', isSaving);
    }
  };

  #noteSight = () => {
    if (document.visibilityState === 'hidden') {
      this.#tell();
    }
  };

  /** @param { BeforeUnloadEvent } event */
  #ask = event => {
    if (this.isBusy) {
      this.#tell();
      event.preventDefault();
    }
  };

  connectedCallback() {
    this.#page = this.parentElement?.closest('.bs-workshop-body') || null;
    this.#page?.addEventListener('input', this.#noteTyping);
    this.#page?.addEventListener('focusout', this.#noteLeft);
    document.addEventListener('visibilitychange', this.#noteSight);
    addEventListener('beforeunload', this.#ask);
    DOING.forEach(what => addEventListener(what, this.#noteDoing, true));
    this.#looking = window.setInterval(this.#look, LOOKED);
  }

  disconnectedCallback() {
    this.#page?.removeEventListener('input', this.#noteTyping);
    this.#page?.removeEventListener('focusout', this.#noteLeft);
    document.removeEventListener('visibilitychange', this.#noteSight);
    removeEventListener('beforeunload', this.#ask);
    DOING.forEach(what => removeEventListener(what, this.#noteDoing, true));
    clearInterval(this.#looking);
  }

  /** Whether something would be lost if the page went now. */
  get isBusy() {
    return !this.#isFree && (this.unkept || this.#isTyping || !this.#isOver && isServerAsked());
  }

  get #isTyping() {
    return this.#untold !== null || performance.now() - this.#typed < TYPING
      || this.#drawings.some(drawing => drawing.isUntold);
  }

  /** Done when everything that was typed is told. */
  async settle() {
    this.#untold?.blur();
    const left = this.#typed + TOLD - performance.now();
    if (left > 0) {
      await new Promise(resolve => setTimeout(resolve, left));
    }
  }

  /** The page goes because somebody has decided so. */
  letGo() {
    this.#isFree = true;
  }

  /** @returns { any[] } */
  get #drawings() {
    return [ ...this.#page?.querySelectorAll('bs-bpmn-editor, bs-dmn-editor') || [] ];
  }

  #tell() {
    this.dispatchEvent(new CustomEvent('page-leaving'));
  }
}

/** Whether an answer of the server is still to come. */
function isServerAsked() {
  const clients = Object.values(/** @type { any } */ (window).Vaadin?.Flow?.clients || {});
  return clients.some(client => client.isActive?.());
}

customElements.define('bs-draft-desk', BsDraftDesk);
