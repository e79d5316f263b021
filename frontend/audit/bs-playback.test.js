import { expect } from 'chai';

import './bs-playback.js';

const WORDS = {
  back: 'Ein Eintrag zurück',
  play: 'Abspielen',
  pause: 'Anhalten',
  forward: 'Ein Eintrag weiter',
  slider: 'Eintrag',
  entry: 'Eintrag #',
  of: 'von #'
};

describe('bs-playback', function() {

  /** @type { HTMLElement } */
  let room;

  /** @type { any } */
  let playback;

  /** @type { number[] } */
  let chosen;

  beforeEach(function() {
    room = document.createElement('div');
    room.dataset.playback = '';
    room.tabIndex = -1;
    playback = document.createElement('bs-playback');
    playback.entries = [ 'Begonnen', 'Aufgenommen', 'Geklärt' ];
    playback.words = WORDS;
    playback.value = 2;
    chosen = [];
    playback.addEventListener('entry-chosen', (/** @type { any } */ event) => chosen.push(event.detail.entry));
    room.append(playback);
    document.body.append(room);
  });

  afterEach(function() {
    room.remove();
  });

  /** @param { string } name */
  function press(name) {
    playback.querySelector(`[aria-label="${ name }"]`).click();
  }

  /**
   * @param { string } key
   * @param { Element } [target]
   */
  function key(key, target = room) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  }

  it('should go on and back', function() {

    // when
    press('Ein Eintrag weiter');
    press('Ein Eintrag zurück');
    press('Ein Eintrag zurück');

    // then
    expect(chosen).to.eql([ 3, 2, 1 ]);
  });

  it('should stop at both ends', function() {

    // when
    press('Ein Eintrag weiter');
    press('Ein Eintrag weiter');

    // then
    expect(chosen).to.eql([ 3 ]);
  });

  it('should say where it is', function() {

    // then
    const slider = playback.querySelector('input');
    expect(slider.getAttribute('aria-valuetext')).to.eql('Eintrag 2 von 3, Aufgenommen');
    expect(slider.max).to.eql('3');
  });

  it('should obey arrow keys anywhere in its room', function() {

    // when
    const taken = key('ArrowRight');

    // then
    expect(taken).to.eql(true);
    expect(chosen).to.eql([ 3 ]);
  });

  it('should leave keys to fields', function() {

    // given
    const field = document.createElement('textarea');
    room.append(field);

    // when
    const taken = key('ArrowRight', field);

    // then
    expect(taken).to.eql(false);
    expect(chosen).to.eql([]);
  });

  it('should leave keys with Ctrl to the browser', function() {

    // when
    room.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', ctrlKey: true, bubbles: true }));

    // then
    expect(chosen).to.eql([]);
  });

  it('should play and pause with the space bar', function() {

    // when
    key(' ');

    // then
    expect(playback.playing).to.eql(true);
    expect(playback.querySelector('.primary').getAttribute('aria-label')).to.eql('Anhalten');

    // when
    key(' ');

    // then
    expect(playback.playing).to.eql(false);
  });

  it('should play from the beginning when it is at the end', function() {

    // given
    playback.value = 3;

    // when
    press('Abspielen');

    // then
    expect(chosen).to.eql([ 1 ]);
    expect(playback.playing).to.eql(true);
  });

  it('should be silent once it is gone', function() {

    // given
    press('Abspielen');

    // when
    playback.remove();

    // then
    expect(playback.playing).to.eql(false);
  });
});
