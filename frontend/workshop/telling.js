/** Milliseconds without a change. */
const QUIET = 600;

/** Tells what has changed as soon as it is quiet, or at once when asked to; whoever leaves knows whether all is told. */
export class Telling {

  /** @type { () => Promise<void> } */
  #tell;

  #timer = 0;

  #running = 0;

  /** @type { Promise<void> } */
  #told = Promise.resolve();

  /** @param { () => Promise<void> } tell takes what there is to tell before it waits for anything */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Whether there is a change that was not told yet. */
  get isUntold() {
    return this.#timer !== 0 || this.#running > 0;
  }

  /** There is something to tell, as soon as nothing comes after it. */
  soon(quiet = QUIET) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.now(), quiet);
  }

  /** What was to be told is no more so. */
  forget() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** @returns { Promise<void> } done when all is told */
  now() {
    if (this.#timer) {
      this.forget();
      this.#told = this.#run();
    }
    return this.#told;
  }

  async #run() {
    this.#running++;
    try {
      await this.#tell();
    } finally {
      this.#running--;
    }
  }
}
