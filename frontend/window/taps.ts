/**
 * A thumb often taps twice. Where the first tap brought something else under it, the second one was not meant for that:
 * it would leave a page unread, or press what has the same place on the next one. It does nothing.
 */

/** Two taps within this time are one that was meant; nobody has read what came in between. */
const TWICE_MILLIS = 350;

/** A thumb does not hit the same spot exactly. */
const SPOT_PIXELS = 24;

const CONTROLS = 'a, button, input, label, vaadin-button, vaadin-checkbox, vaadin-radio-button, [role]';

type Tap = { time: number; x: number; y: number; control: Element | undefined };

let last: Tap = { time: -TWICE_MILLIS, x: 0, y: 0, control: undefined };
let stray = false;

function control(event: Event): Element | undefined {
  return event.composedPath().find((one): one is Element => one instanceof Element && one.matches(CONTROLS));
}

/** Where what was tapped is still shown, the page was only moved under the thumb. */
function isGone(one: Element | undefined): boolean {
  return one !== undefined && one.getClientRects().length === 0;
}

window.addEventListener(
  'pointerdown',
  (event) => {
    const tap = { time: event.timeStamp, x: event.clientX, y: event.clientY, control: control(event) };
    stray =
      tap.time - last.time < TWICE_MILLIS &&
      Math.hypot(tap.x - last.x, tap.y - last.y) < SPOT_PIXELS &&
      isGone(last.control);
    last = tap;
  },
  true,
);

window.addEventListener(
  'click',
  (event) => {
    // A key has no place.
    if (stray && event.detail > 0) {
      // One press and no more: what reads the screen aloud clicks without touching it.
      stray = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);

// A module of its own, with names of its own.
export {};
