// Shows what somebody asked to keep on this phone, when there is no network. Nothing but the page «…/offline» installs
// it, and it stores nothing that was not asked for: it renews and removes what that page has put into the cache.
const CACHE = "pages";
const NOTE = "/site/kept.json";
const PATIENCE = 3000; // milliseconds; then the copy, if there is one
const PUBLIC_PAGE = /^\/(?:$|(?:kk|ru|en)(?:\/|$)|s\/)/;
const PART_OF_A_PAGE = ["script", "style", "image", "font"];

/** What is kept: the cache and the note in it that says what, since when and until when. */
const kept = async () => {
  if (!(await caches.has(CACHE))) return undefined;
  const cache = await caches.open(CACHE);
  const note = await cache.match(NOTE);
  return note && { cache, ...(await note.json()) };
};

const isOver = (store) => Date.now() >= store.until || Date.now() < store.at - 86400000;

/** Only the page that says so stays, and the one that erases the rest. */
const expire = async (store) => {
  for (const request of await store.cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== NOTE && !store.stays.includes(pathname)) await store.cache.delete(request);
  }
};

const forget = async () => {
  await caches.delete(CACHE);
  await registration.unregister();
};

const withText = (response, text, more = {}) => {
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "ETag", "Vary"]) headers.delete(name);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return new Response(text, { status: response.status, statusText: response.statusText, headers });
};

/** In the footer, the way to erase it all. */
const withWayToErase = (html) => html.replace("data-kept hidden", "data-kept");

const ago = (words, since) => {
  const hours = Math.floor((Date.now() - since) / 3600000);
  return hours < 1 ? words.now : hours < 24 ? words.hours[hours - 1] : words.days[Math.min(7, Math.floor(hours / 24)) - 1];
};

/** The number of a crisis centre that nobody has called for a month is not in a copy either. */
const withoutLapsed = (html) => {
  const today = new Date(Date.now() + 5 * 3600000).toISOString().slice(0, 10); // in Kazakhstan
  return html.replace(/<a [^>]*data-until="([^"]*)"[^]*?<\/a>/g, (link, day) => (today > day ? "" : link));
};

/** The copy says how old it is, and nothing about what is open now; what lasts says nothing of its age. */
const asCopy = async (response, store) => {
  const note = store.words.copy.replace("{ago}", ago(store.words, Number(response.headers.get("X-Kept"))));
  const html = withoutLapsed(withWayToErase(await response.text()))
    .replace(/<(\w+)[^>]* data-now[^>]*>[^<]*<\/\1>/g, "")
    .replace(/<p class="(?:open|shut|unknown)"[^>]*>[^<]*<\/p>/g, () => `<p class="unknown">${store.words.hours_then}</p>`)
    .replace(/class="today"/g, "")
    .replace(/<main(?![^>]* data-lasting)[^>]*>/, (main) => `${main}<p class="notice warn" data-copy>${note}</p>`);
  return withText(response, html);
};

const inTime = (promise, milliseconds) =>
  Promise.race([promise, new Promise((_, reject) => setTimeout(reject, milliseconds))]);

/** The page from the network; the copy is renewed by it, or removed where the page is no more. */
const fromNetwork = async (request, key, copy, store) => {
  const response = await fetch(request);
  if (response.status >= 500 && copy) throw new Error("out of order");
  const isPage = (response.headers.get("Content-Type") || "").startsWith("text/html");
  if (response.type !== "basic" || !isPage) return response;
  const html = await response.text();
  if (isOver(store)) {
    await forget();
    return withText(response, html);
  }
  if (copy && response.ok) await store.cache.put(key, withText(response, html, { "X-Kept": Date.now() }));
  else if (copy) await store.cache.delete(key);
  return withText(response, withWayToErase(html));
};

const page = async (event) => {
  const store = await kept();
  if (!store) return fetch(event.request);
  const over = isOver(store);
  if (over) await expire(store);
  const { pathname, search } = new URL(event.request.url);
  const key = (pathname === "/" ? store.home : pathname.replace(/\/$/, "")) + search;
  const copy = await store.cache.match(key);
  const fresh = fromNetwork(event.request, key, copy, store);
  event.waitUntil(fresh.catch(() => {}));
  try {
    return await (copy ? inTime(fresh, PATIENCE) : fresh);
  } catch {
    if (copy) return asCopy(copy, store);
    const instead = await store.cache.match(over ? store.expired : store.missing);
    return instead ? withText(instead, withWayToErase(await instead.text())) : Response.error();
  }
};

const partOfAPage = async (request) => {
  try {
    return await fetch(request);
  } catch (problem) {
    const copy = (await caches.has(CACHE)) && (await (await caches.open(CACHE)).match(request));
    if (copy) return copy;
    throw problem;
  }
};

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  const tidy = async () => {
    const store = await kept();
    if (store && isOver(store)) await expire(store);
    await clients.claim();
  };
  event.waitUntil(tidy());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (PUBLIC_PAGE.test(pathname)) event.respondWith(page(event));
  } else if (PART_OF_A_PAGE.includes(request.destination) && !pathname.startsWith("/app/")) {
    event.respondWith(partOfAPage(request));
  }
});
