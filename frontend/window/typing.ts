/**
 * Nothing typed in the back office waits for its field to be left, and none of it dies with the page.
 *
 * Vaadin's fields tell the server their value when they are left. Here they tell it also half a second after the last
 * key, before a step back in history and when the page is hidden. What a page still held when it went (a link, a reload,
 * a phone that fell asleep, a window closed in mid-word, a session that had ended) stays in the browser's storage for half
 * a day at most, until its person signs out or another signs in, and is put back into the same fields of the same address for the same
 * person; of somebody who is not signed in it goes with the tab. Passwords and codes are never kept.
 */

const PAUSE_MILLIS = 500;
const STORE = 'pana.typed';
const STALE_MILLIS = 12 * 60 * 60 * 1000;
const MOST_PAGES = 10;
const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-number-field';
/** A part of a page that the server keeps as it is typed, and the marks that say so. */
const AUTOSAVE = '.pana-autosave';
/** What the server tidies is not sent before it is whole, that is, before its field is left. */
const WHOLE = '[data-whole]';
const SEARCH = '[data-search]';
const MARKS = '.pana-saved';
const UNSENT = '-typing';

type Field = HTMLElement & { value: string; label?: string; readonly?: boolean; disabled?: boolean };

/** What a field held when the page went, and every value that the server may know of it. */
type Kept = { value: string; before: string[] };
type Page = { at: number; who: string; fields: Record<string, Kept> };

/** The fields that were entered, with the values they had, oldest first. */
const touched = new Map<Field, string[]>();
const sent = new Map<Field, string>();
const pauses = new Map<Field, number>();
/** The address of what is shown: at a step back the browser's own is already the next one. */
let here = location.pathname;

function fieldOf(event: Event): Field | undefined {
  const field = event.composedPath().find((node): node is Field => node instanceof HTMLElement && node.matches(FIELDS));
  const kind = field?.querySelector('input, textarea')?.getAttribute('autocomplete') ?? '';
  const secret = /password|one-time-code/.test(kind) || here.endsWith('/login');
  // What is searched for stands in the address; put back, it would stand over a list that knows nothing of it.
  return secret || field?.readonly || field?.matches(SEARCH) ? undefined : field;
}

/** The marks that speak for a field: those beside it, or else those of its page. */
function marksOf(field: Field): Element[] {
  const area = field.closest(AUTOSAVE);
  const beside = [...(area?.querySelectorAll(MARKS) ?? [])];
  return beside.length ? beside : [...(area?.closest('.pana-page')?.querySelectorAll(MARKS) ?? [])];
}

function touch(field: Field) {
  here = location.pathname;
  const values = touched.get(field) ?? [];
  if (!values.includes(field.value)) values.push(field.value);
  touched.set(field, values);
  if (!sent.has(field)) sent.set(field, field.value);
}

function send(field: Field) {
  clearTimeout(pauses.get(field));
  pauses.delete(field);
  const unchanged = sent.get(field) === field.value;
  touch(field);
  sent.set(field, field.value);
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  if (unchanged) settle(marksOf(field));
}

/** Marks stay as they are while another of their fields has not been sent. */
function settle(marks: Element[]) {
  const waiting = new Set([...pauses.keys()].flatMap(marksOf));
  marks.filter((mark) => !waiting.has(mark)).forEach((mark) => mark.classList.remove(UNSENT));
}

document.addEventListener(
  'focusin',
  (event) => {
    const field = fieldOf(event);
    if (field && !pauses.has(field)) touch(field);
  },
  true,
);

document.addEventListener(
  'input',
  (event) => {
    const field = fieldOf(event);
    if (!field) return;
    clearTimeout(pauses.get(field));
    pauses.set(field, field.matches(WHOLE) ? 0 : window.setTimeout(() => send(field), PAUSE_MILLIS));
    marksOf(field).forEach((mark) => mark.classList.add(UNSENT));
  },
  true,
);

// What Enter does, it does with all that is typed.
document.addEventListener(
  'keydown',
  (event) => {
    const field = event.key === 'Enter' ? fieldOf(event) : undefined;
    if (field && pauses.has(field) && !field.matches('vaadin-text-area')) send(field);
  },
  true,
);

// Left, or sent from here: the server hears of it now.
document.addEventListener(
  'change',
  (event) => {
    const field = fieldOf(event);
    if (field && pauses.has(field)) {
      clearTimeout(pauses.get(field));
      pauses.delete(field);
      touch(field);
      sent.set(field, field.value);
    }
  },
  true,
);

// The server has kept what was typed, and its mark says so.
document.addEventListener('pana-kept', (event) => settle([event.target as Element]), true);

// Registered before Vaadin's own, so that what was typed travels before the step is taken.
window.addEventListener('popstate', leave, true);
window.addEventListener('pagehide', leave);
// A field whose words are again what they were when it was entered is left without a change event: what a button does, it
// does with what stands there, and not with what stood there a moment ago.
document.addEventListener(
  'click',
  (event) => {
    const path = event.composedPath();
    [...pauses.keys()].filter((field) => !path.includes(field)).forEach(send);
    if (path.some(isWayOn)) leave();
  },
  true,
);
document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? leave() : comeBack()));

/**
 * A link that the router takes: the view goes, and the page stays. After one that leads out of the page, or only calls or
 * saves a file, the fields are still there, and a copy of them would come back into a form that was sent meanwhile.
 */
function isWayOn(node: EventTarget): boolean {
  return (
    node instanceof HTMLAnchorElement &&
    node.origin === location.origin &&
    !node.matches('[href^="#"], [router-ignore], [download], [target]')
  );
}

function who(): string {
  return document.documentElement.dataset.who ?? '';
}

/** What nobody's account claims stays in its own window: the next at a shared phone is somebody else. */
function storage(): Storage {
  return who() ? localStorage : sessionStorage;
}

/** Where a browser keeps nothing of a site, asking fails: there is no copy, and the server has what was sent. */
function ifStored<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Not what is too old; and whoever is signed in now owns the browser, so nothing of others. */
function pages(place = ifStored(storage)): Record<string, Page> {
  const kept = ifStored(() => {
    const all = Object.entries(JSON.parse(place?.getItem(STORE) ?? '{}') as Record<string, Page>);
    const mine = all.filter(([, page]) => !who() || page.who === who());
    return Object.fromEntries(mine.filter(([, page]) => Date.now() - page.at < STALE_MILLIS));
  });
  return kept ?? {};
}

function store(all: Record<string, Page>, place = ifStored(storage)) {
  const newest = Object.entries(all)
    .sort(([, one], [, other]) => other.at - one.at)
    .slice(0, MOST_PAGES);
  if (!newest.length) ifStored(() => place?.removeItem(STORE));
  else ifStored(() => place?.setItem(STORE, JSON.stringify(Object.fromEntries(newest))));
}

/** What is not to be put back any more does not lie there until the next word is typed. */
function tidy() {
  [ifStored(() => localStorage), ifStored(() => sessionStorage)].forEach((place) => {
    if (ifStored(() => place?.getItem(STORE))) store(pages(place), place);
  });
}

tidy();
window.setInterval(tidy, 60 * 60 * 1000);
new MutationObserver(tidy).observe(document.documentElement, { attributeFilter: ['data-who'] });

/** A field is known by its id, or else by its kind, its label and its number among those alike. */
function keyOf(field: Field): string {
  if (field.id) return field.id;
  const alike = [...document.querySelectorAll<Field>(field.localName)].filter((other) => other.label === field.label);
  return `${field.localName} ${field.label ?? ''} ${alike.indexOf(field)}`;
}

/** Tells the server what it can, and keeps a copy here in case the page does not come back as it is. */
function leave() {
  const fields: Record<string, Kept> = {};
  touched.forEach((before, field) => {
    if (!field.isConnected) {
      touched.delete(field);
      sent.delete(field);
    } else if (field.value !== before[0]) {
      fields[keyOf(field)] = { value: field.value, before: [...before] };
    }
  });
  [...pauses.keys()].forEach(send);
  if (Object.keys(fields).length) store({ ...pages(), [here]: { at: Date.now(), who: who(), fields } });
}

/** A page that was only out of sight still holds everything: its copy is not needed. */
function comeBack() {
  if (touched.size) {
    const all = pages();
    delete all[here];
    store(all);
  }
}

/** Puts back what this address held when the page went, wherever the server knows nothing newer. */
function putBack() {
  here = location.pathname;
  const all = pages();
  const page = all[here];
  if (!page || page.who !== who()) return;
  document.querySelectorAll<Field>(FIELDS).forEach((field) => {
    const key = keyOf(field);
    const kept = page.fields[key];
    if (!kept || field.readonly || field.disabled) return;
    delete page.fields[key];
    const older = field.value === '' || kept.before.includes(field.value);
    if (older && field.value !== kept.value) {
      touch(field);
      field.value = kept.value;
      marksOf(field).forEach((mark) => mark.classList.add(UNSENT));
      send(field);
    }
  });
  if (!Object.keys(page.fields).length) delete all[here];
  store(all);
}

document.addEventListener('pana-sign-out', () => {
  touched.clear();
  pauses.forEach(clearTimeout);
  pauses.clear();
  ifStored(() => localStorage.removeItem(STORE));
  ifStored(() => sessionStorage.removeItem(STORE));
});

let looking = 0;
new MutationObserver(() => {
  if (looking || document.visibilityState === 'hidden' || !ifStored(() => storage().getItem(STORE))) return;
  looking = window.setTimeout(() => {
    looking = 0;
    putBack();
  }, 100);
}).observe(document.body, { childList: true, subtree: true });

// A module of its own, with names of its own.
export {};
