/**
 * Where a dialog closes, the keyboard goes on from what opened it. Vaadin gives the focus back to whatever had it when the
 * dialog came up; but a button that waits for the server is disabled meanwhile and has lost it, and then it would be
 * nowhere. Where the opener is gone, the page's heading takes its place. The same holds for whatever a press takes away.
 */

type Overlay = HTMLElement & { owner?: HTMLElement };
type Control = HTMLElement & { disabled?: boolean };

const DIALOG = 'vaadin-dialog';
const CONTROLS = 'a, button, input, textarea, vaadin-button, vaadin-menu-bar-button, [tabindex]:not([tabindex="-1"])';

/** What of a menu or a list goes with it, once something is chosen. */
const PASSING = /-(overlay|list-box)$/;

/** What was pressed or entered last, outside of dialogs. */
let last: Control | undefined;
const open = new Set<HTMLElement>();

function elements(event: Event): HTMLElement[] {
  return event.composedPath().filter((one): one is HTMLElement => one instanceof HTMLElement);
}

function isOfThePage(path: HTMLElement[]): boolean {
  return !path.some((one) => one.localName === DIALOG || PASSING.test(one.localName));
}

/** The same, though it was left for nothing since: what is taken away, or shut, loses the keyboard in the same way. */
let held: Control | undefined;
let around: HTMLElement[] = [];

function remember(event: Event) {
  const path = elements(event);
  if (!isOfThePage(path)) return;
  last = path.find((one) => one.matches(CONTROLS));
  held = last;
  around = path;
}

window.addEventListener('pointerdown', remember, true);
window.addEventListener('focusin', remember, true);

// What is left for nothing opens nothing more: a key of the page does. A button that is disabled was not left.
window.addEventListener(
  'focusout',
  (event) => {
    const left = event.relatedTarget === null && document.hasFocus() && last?.isConnected && !last.disabled;
    if (left && elements(event).includes(last!)) last = undefined;
  },
  true,
);

function canTakeIt(one: Control | undefined): one is Control {
  return one !== undefined && one.isConnected && one.getClientRects().length > 0 && !one.disabled;
}

function heading(): HTMLElement | null {
  const title = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('h1');
  title?.setAttribute('tabindex', '-1');
  return title;
}

/** The first heading of the smallest part of the page that is still there. */
function nearestHeading(): HTMLElement | null {
  for (const part of around) {
    const title = part.isConnected ? part.querySelector<HTMLElement>('h1, h2, h3') : null;
    if (title && title.getClientRects().length) {
      title.setAttribute('tabindex', '-1');
      return title;
    }
  }
  return heading();
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function goOn(opener: Control | undefined) {
  if (open.size || !isLost()) return;
  // The page stays where it is read.
  (canTakeIt(opener) ? opener : heading())?.focus({ preventScroll: true });
}

document.addEventListener('vaadin-overlay-open', (event) => {
  const overlay = (event as CustomEvent<{ overlay: Overlay }>).detail.overlay;
  const dialog = overlay.owner;
  // The event is told twice, of the overlay and of the page.
  if (dialog?.localName !== DIALOG || open.has(dialog)) return;
  const opener = last;
  open.add(dialog);
  const over = () => {
    if (!open.delete(dialog)) return;
    gone.disconnect();
    overlay.removeEventListener('vaadin-overlay-closed', over);
    // After what the server said together with it: a part of the page may be another one, or one more dialog come up.
    setTimeout(() => goOn(opener));
  };
  // What the server takes away closes without a word.
  const gone = new MutationObserver(() => {
    if (!dialog.isConnected) over();
  });
  gone.observe(dialog.parentNode ?? document.body, { childList: true });
  overlay.addEventListener('vaadin-overlay-closed', over);
});

let soon = 0;

/** What a press took away, or shut until the server has answered: the keyboard goes on there, or at the next heading. */
function goOnNear() {
  soon = 0;
  if (!held || open.size || !isLost() || (held.isConnected && held.disabled)) return;
  (canTakeIt(held) ? held : nearestHeading())?.focus({ preventScroll: true });
}

new MutationObserver(() => {
  if (held && !soon && !open.size && isLost()) soon = window.setTimeout(goOnNear, 50);
}).observe(document.documentElement, {
  attributeFilter: ['disabled'],
  attributes: true,
  childList: true,
  subtree: true,
});

// A module of its own, with names of its own.
export {};
