/**
 * What Vaadin's components say in English by themselves, in the window's language instead. The server lays the words
 * into the page (`data-words` of the root element) and changes them with the language.
 */

type Indicator = HTMLElement & { onlineText: string; offlineText: string };
type Flow = { getAppIds(): string[]; getApp(id: string): { getConfig(name: string): object | undefined } };
type Localized = HTMLElement & { i18n?: Record<string, string> };

const PARTS: Record<string, string[]> = {
  'vaadin-password-field': ['reveal'],
  'vaadin-menu-bar': ['moreOptions'],
  'vaadin-multi-select-combo-box': ['cleared', 'focused', 'selected', 'deselected', 'total'],
};

const root = document.documentElement;
let words: Record<string, string> = {};

function read() {
  words = JSON.parse(root.dataset.words ?? '{}') as Record<string, string>;
  const { connectionIndicator, Flow } =
    (window as { Vaadin?: { connectionIndicator?: Indicator; Flow?: Flow } }).Vaadin ?? {};
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
}

new MutationObserver(read).observe(root, { attributeFilter: ['data-words'] });
new MutationObserver(say).observe(document.body, { childList: true, subtree: true });
read();
