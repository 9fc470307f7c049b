// Keeps a town's pages on this phone when somebody asks for it, and erases them. Nothing is stored before.
const CACHE = "pages"; // sw.js knows it too
const NOTE = "/site/kept.json";
const WEEK = 7 * 86400000;
const PLACES = 200;
const AT_ONCE = 4;

const $ = (name) => document.querySelector(`[data-${name}]`);
const form = $("keep");
const words = JSON.parse(form.dataset.words);
const status = $("status");
const language = document.documentElement.lang;
const home = `/${language}`;

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

const load = async (address) => {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

/** The addresses that a page names in these attributes, without their hashes, if they are ours. */
const addresses = (page, selector, attribute) =>
  [...page.querySelectorAll(selector)]
    .map((element) => new URL(element.getAttribute(attribute), location.href))
    .filter((url) => url.origin === location.origin)
    .map((url) => url.pathname + url.search);

/** Fetches the pages that belong to the choice, and what they are made of. Everything is in memory until it is complete. */
const gather = async (lists) => {
  const parts = ["/show", "", "/inside", "/safety", "/offline", "/offline/expired", "/offline/missing"];
  const needed = parts.map((part) => home + part);
  const found = new Map();
  const queue = [...needed, ...lists];
  const known = new Set(queue);
  let places = 0;
  let limited = false;
  const want = (address) => {
    if (known.has(address)) return;
    if (address.startsWith(`${home}/place/`) && ++places > PLACES) {
      limited = true;
      return;
    }
    known.add(address);
    queue.push(address);
  };
  const visit = async (address) => {
    let answer;
    try {
      answer = await load(address);
    } catch (problem) {
      // A place may leave the list while we read it; anything else has to be there.
      if (needed.includes(address) || lists.includes(address)) throw problem;
      return;
    }
    const headers = new Headers(answer.headers);
    for (const name of ["Content-Encoding", "Content-Length", "ETag", "Vary"]) headers.delete(name);
    headers.set("X-Kept", Date.now());
    const body = await answer.blob();
    found.set(address, { body, headers });
    if (!headers.get("Content-Type")?.startsWith("text/html")) return;
    const page = new DOMParser().parseFromString(await body.text(), "text/html");
    addresses(page, "img[src], script[src]", "src").forEach(want);
    addresses(page, 'link[rel="stylesheet"], link[rel="icon"]', "href").forEach(want);
    const path = address.replace(/\?.*/, "");
    if (!lists.includes(path)) return;
    addresses(page, "main a[href]", "href")
      .filter((to) => to.startsWith(`${home}/place/`) || to.startsWith(`${path}?page=`) || to === `${path}/print`)
      .forEach(want);
  };
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await visit(next);
      status.textContent = fill(words.progress, { done: found.size, all: known.size });
    }
  };
  while (queue.length) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { found, limited };
};

const erase = async () => {
  await caches.delete(CACHE);
  await (await navigator.serviceWorker.getRegistration("/"))?.unregister();
};

const keep = async (option) => {
  const { found, limited } = await gather(option.dataset.pages.split(" "));
  const at = Date.now();
  const note = {
    at,
    until: at + WEEK,
    home,
    name: option.dataset.name,
    list: option.dataset.pages.split(" ")[0],
    pages: found.size,
    expired: `${home}/offline/expired`,
    missing: `${home}/offline/missing`,
    stays: [`${home}/show`, `${home}/offline`, `${home}/offline/expired`, new URL(import.meta.url).pathname],
    words: words.worker,
  };
  await caches.delete(CACHE);
  try {
    const cache = await caches.open(CACHE);
    for (const [address, { body, headers }] of found) await cache.put(address, new Response(body, { headers }));
    await cache.put(NOTE, new Response(JSON.stringify(note), { headers: { "Content-Type": "application/json" } }));
    await navigator.serviceWorker.register("/sw.js", { scope: "/" });
  } catch (problem) {
    // A phone without room: what is kept in part would stay without a way to erase it.
    await erase();
    throw problem;
  }
  return limited;
};

const ago = (since) => {
  const { now, hours, days } = words.worker;
  const passed = Math.floor((Date.now() - since) / 3600000);
  return passed < 1 ? now : passed < 24 ? hours[passed - 1] : days[Math.min(7, Math.floor(passed / 24)) - 1];
};

/** Says what is on this phone now, and offers to erase it. */
const show = async () => {
  const note = (await caches.has(CACHE)) && (await (await caches.open(CACHE)).match(NOTE));
  $("kept-here").hidden = !note;
  if (!note) return;
  const { name, list, at, until } = await note.json();
  const isOver = Date.now() >= until || Date.now() < at - 86400000; // as sw.js has it
  const link = $("list");
  link.textContent = name;
  link.href = list;
  $("when").textContent = isOver ? words.over : fill(words.when, { ago: ago(at) });
};

const busy = async (button, work) => {
  if (button.getAttribute("aria-disabled")) return;
  button.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    button.removeAttribute("aria-disabled");
    await show();
    status.scrollIntoView({ block: "center" });
  }
};

const possible = isSecureContext && "serviceWorker" in navigator && "caches" in window;

if (possible) {
  try {
    await show();
    form.hidden = !form.querySelector("[data-pages]");
    $("impossible").hidden = true;
  } catch {
    // A private window may have storage that cannot be used: then it says that it is not possible.
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  busy(form.querySelector("button"), async () => {
    try {
      const limited = await keep(form.querySelector("select").selectedOptions[0]);
      status.textContent = limited ? words.limited : words.done;
    } catch {
      status.textContent = words.failed;
    }
  });
});

$("erase").addEventListener("click", ({ currentTarget }) =>
  busy(currentTarget, async () => {
    await erase();
    status.textContent = words.erased;
    for (const link of document.querySelectorAll("[data-kept]")) link.hidden = true;
    document.querySelector("h1").focus();
  }),
);
