/**
 * What Vaadin's components say in English by themselves, in the window's language instead. The server lays the words
 * into the page (`data-words` of the root element) and changes them with the language.
 */

type Indicator = HTMLElement & { onlineText: string; offlineText: string };
type Connection = { online: boolean; state: string };
type Flow = { getAppIds(): string[]; getApp(id: string): { getConfig(name: string): object | undefined } };
type Vaadin = { connectionIndicator?: Indicator; connectionState?: Connection; Flow?: Flow };
type Localized = HTMLElement & { i18n?: Record<string, string> };

const PARTS: Record<string, string[]> = {
  'vaadin-password-field': ['reveal'],
  'vaadin-menu-bar': ['moreOptions'],
  'vaadin-multi-select-combo-box': ['cleared', 'focused', 'selected', 'deselected', 'total'],
};

const root = document.documentElement;
let words: Record<string, string> = {};

function vaadin(): Vaadin {
  return (window as { Vaadin?: Vaadin }).Vaadin ?? {};
}

/** What one writes in, and so may go on writing in. */
const WRITTEN = 'vaadin-text-field, vaadin-text-area, vaadin-email-field';

function read() {
  words = JSON.parse(root.dataset.words ?? '{}') as Record<string, string>;
  const { connectionIndicator, Flow } = vaadin();
  if (connectionIndicator && words.online) {
    connectionIndicator.onlineText = words.online;
    connectionIndicator.offlineText = words.offline;
  }
  // What is said of a session that has ended was laid into the window at its start, in the language of then.
  for (const id of words.ended ? (Flow?.getAppIds?.() ?? []) : []) {
    Object.assign(Flow!.getApp(id).getConfig('sessExpMsg') ?? {}, { caption: words.ended, message: words.endedWhatToDo });
  }
  say();
}

function say() {
  document.querySelectorAll<Localized>(Object.keys(PARTS).join(',')).forEach((part) => {
    const own = Object.fromEntries(PARTS[part.localName].map((key) => [key, words[key]]));
    if (words.online && PARTS[part.localName].some((key) => part.i18n?.[key] !== own[key])) {
      part.i18n = { ...part.i18n, ...own };
    }
  });
  document.querySelectorAll<HTMLElement>('.v-system-error:not([role])').forEach(stop);
  vaadin().connectionIndicator?.setAttribute('role', 'status');
}

/**
 * The session has ended, or the server is at a loss: heard as well as seen. What is typed is kept, but what is ticked or
 * pressed from now on would be lost without a word: it leads to the notice instead.
 */
function stop(notice: HTMLElement) {
  notice.setAttribute('role', 'alert');
  notice.tabIndex = 0;
  notice.addEventListener('keydown', ({ key }) => key === 'Enter' && notice.click());
  document.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      if (path.includes(notice) || path.some((part) => part instanceof Element && part.matches(WRITTEN))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      notice.focus();
    },
    true,
  );
}

/** After an interruption Vaadin learns only from its next request that it is over; here, from the first answer. */
new PerformanceObserver((list) => {
  const last = (list.getEntries() as PerformanceResourceTiming[]).filter(({ name }) => name.includes('v-r=uidl')).at(-1);
  const { connectionState } = vaadin();
  if (last?.responseStatus === 200 && connectionState && !connectionState.online) connectionState.state = 'connected';
}).observe({ type: 'resource' });

new MutationObserver(read).observe(root, { attributeFilter: ['data-words'] });
new MutationObserver(say).observe(document.body, { childList: true, subtree: true });
read();
