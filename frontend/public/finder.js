// The public site's script: the nearest places, and what is true now. Every page works without it. Comes after search.js
// and exit.js.
// Phones of 2017 read it too: one sign of a newer language, and none of it runs.
(() => {
  "use strict";
  const $ = (selector) => document.querySelector(selector);

  // ---- Whether a place is open, or listed at all, is true for a minute: what comes back to the front is asked anew. ----

  const NOW = "main .open, main .shut, main .unknown";
  let asked = Date.now();
  let due = false;
  let asking = false;

  const main = $("main");

  /** Whoever is at a link is at the same one afterwards. */
  const keepingFocus = (change) => {
    const held = document.activeElement;
    change();
    if (!held || !held.href || document.contains(held)) return;
    const same = [...main.querySelectorAll("a")].find((link) => link.href === held.href);
    if (same) same.focus({ preventScroll: true });
  };

  let renew = async () => {
    const answer = await fetch(location.href, { cache: "no-cache", credentials: "omit" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
    // What is broken on our side says nothing of a place. That it is not shown, or not now, does.
    if (!fresh || (answer.status >= 500 && answer.status !== 503)) throw answer.status;
    if (fresh.innerHTML === main.innerHTML) return;
    keepingFocus(() => {
      main.textContent = "";
      main.append(...fresh.childNodes);
    });
  };

  const isFarOut = () => Math.abs(Date.now() - asked) > 300000;

  const say = (now) => {
    for (const line of document.querySelectorAll(NOW)) line.hidden = !now;
  };

  const askAnew = async () => {
    due = true;
    // Without network, too, a page does not say for hours what was true when it came.
    if (isFarOut()) say(false);
    if (asking || document.hidden || !navigator.onLine || !$(NOW)) return;
    asking = true;
    try {
      await renew();
      say(true);
      due = false;
      asked = Date.now();
    } catch (problem) {
      // Tried again in a while.
    } finally {
      asking = false;
    }
  };

  const isOld = () => due || Math.abs(Date.now() - asked) > 60000;

  /** Whether a printed hour is the one of now, in the time of Kazakhstan. */
  const isPrintedHour = () => {
    const hour = new Date(Date.now() + 300 * 60000).toISOString().slice(11, 16);
    return [...document.querySelectorAll(NOW)].some((line) => line.textContent.includes(hour));
  };

  document.addEventListener("visibilitychange", () => document.hidden || (isOld() && askAnew()));
  addEventListener("online", () => isOld() && askAnew());
  addEventListener("pageshow", (event) => {
    // A browser gives a page that one goes back to as it was, however old it is.
    const wentBack = performance.navigation && performance.navigation.type === 2;
    if (event.persisted || wentBack) askAnew();
  });
  setInterval(() => !document.hidden && (due || isPrintedHour() || isFarOut()) && askAnew(), 20000);

  // ---- The cards to show, fetched in advance: a tap away even if the network is gone by then. In memory only. ----

  const toCards = $("[data-show]");

  const borrowCards = async () => {
    const answer = await fetch(toCards.href, { credentials: "omit" });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const cards = page.querySelector("#show");
    cards.className += " lent";
    cards.setAttribute("role", "main");
    for (const name of ["style", "script"]) {
      const own = document.createElement(name);
      own.textContent = page.querySelector(name + "[data-lent]").textContent;
      document.head.append(own);
    }
    document.body.prepend(...page.querySelectorAll(".shown"));
    $("[data-exit-status]").after(cards);
    toCards.href = "#show";
    $(".brand").href = "#";
  };

  if (toCards) addEventListener("load", () => borrowCards().catch(() => {}));

  // ---- The nearest places. A position stays in these functions: no address, no request, no storage has it. ----

  const near = $("[data-near]");
  if (!near) return;

  const words = JSON.parse(near.dataset.words);
  const language = document.documentElement.lang;
  const button = $("[data-find]");
  const form = $("[data-type]");
  const status = $("[data-find-status]");
  const [heading, note, list] = document.querySelectorAll("[data-results]");
  const COUNTRY = { south: 40.5, west: 46.4, north: 55.5, east: 87.4 };
  const AROUND = 50000; // metres
  const SHOWN = 10;
  const OPEN = 5; // so many open places are enough
  const WALK = 80; // metres a minute
  const ROUGH = 1000; // metres off, from which a position is said to be inexact
  const HERE = 300; // minutes that the time of Kazakhstan is ahead of UTC
  const RANK = { open: 0, unknown: 1, closed: 2 };
  const STYLE = { open: "open", unknown: "unknown", closed: "shut" };

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));

  const position = () =>
    new Promise((resolve, reject) => {
      if (!navigator.geolocation || !isSecureContext) return reject(words.unavailable);
      navigator.geolocation.getCurrentPosition(
        (found) => resolve(found.coords),
        (error) => reject(error.code === error.PERMISSION_DENIED ? words.denied : words.unavailable),
        { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 },
      );
    });

  const ask = (path) => fetch(path, { cache: "no-cache", credentials: "omit" });

  const read = async (path) => {
    const answer = await ask(path);
    if (!answer.ok) throw answer.status;
    return answer.json();
  };

  /** The outline, and the minute of now: the server's where this phone's clock is more than two minutes off. */
  const outline = async () => {
    let answer;
    try {
      answer = await ask("/find/areas.json");
    } catch (error) {
      throw words["no-file"];
    }
    // The server does not give a list that is too old to send anybody anywhere.
    if (answer.status === 503) throw words.withheld;
    try {
      const server = Date.parse(answer.headers.get("Date"));
      const now = Math.abs(server - Date.now()) > 120000 ? server : Date.now();
      return Object.assign(await answer.json(), { now: Math.floor(now / 60000) });
    } catch (error) {
      throw words["no-file"];
    }
  };

  /** Exact: every place nearer than the last one that counts is known. */
  const search = async (from) => {
    const find = async () => {
      const { areas, now, old } = await outline();
      const nearer = (found, far) => found.filter((one) => one.far <= far);
      const isOpen = ({ place }) => panaSearch.opening(place, now).state === "open";
      const enough = (found, far) =>
        far > AROUND ? nearer(found, far).length >= 3 : nearer(found, far).filter(isOpen).length >= OPEN;
      const found = await panaSearch.around(from, areas, (path) => read(`/find/${language}/area${path}.json`), enough);
      return { old, found: found.map((one) => Object.assign(one, { open: panaSearch.opening(one.place, now), now })) };
    };
    try {
      // The country may have been cut anew between two answers: then once again from the start.
      return await find().catch(find);
    } catch (error) {
      throw typeof error === "string" ? error : words["no-file"];
    }
  };

  const time = (minute) => new Date((minute + HERE) * 60000).toISOString().slice(11, 16);
  const dayOf = (minute) => Math.floor((minute + HERE) / 1440);

  /** When a place is open, as OpeningWords says it. */
  const hours = ({ open, now }) => {
    if (open.state === "unknown") return words.unknown;
    if (open.always) return words.always;
    if (open.state === "open") {
      return open.until - now < 1440 ? fill(words.openUntil, { time: time(open.until) }) : words.open;
    }
    if (open.opens === undefined) return words.closed;
    const days = dayOf(open.opens) - dayOf(now);
    // Day 0 of 1970 was a Thursday; the words begin with Monday.
    const later = [words.opensToday, words.opensTomorrow][days] || words.opensOnDay[(dayOf(open.opens) + 3) % 7];
    return days < 7 ? fill(later, { time: time(open.opens) }) : fill(words.opensOnDate, { date: date(dayOf(open.opens)) });
  };

  const number = (value, digits) =>
    value.toLocaleString(language === "en" ? "en-GB" : "ru-KZ", { maximumFractionDigits: digits });

  /**
   * Nothing where the position could be anywhere around the place, or where a name was typed: nobody stands in the
   * middle of a town. With a rough one no minutes.
   *
   * @param accuracy of the position in metres, if there is one
   */
  const distance = (far, accuracy) => {
    if (accuracy === undefined || accuracy > Math.max(far, 100)) return "";
    const text = far < 950 ? `${Math.max(10, Math.round(far / 10) * 10)} ${words.m}` : `${number(far / 1000, far < 9500 ? 1 : 0)} ${words.km}`;
    const minutes = Math.max(1, Math.round(far / WALK));
    if (accuracy > ROUGH) return `≈ ${text}`;
    return minutes > 90 ? text : fill(words.distance, { distance: text, minutes });
  };

  const date = (day) => {
    const on = new Date(day * 86400000);
    return fill(words.date, { day: on.getUTCDate(), month: words.months[on.getUTCMonth()], year: on.getUTCFullYear() });
  };

  /** From the middle of what was typed, where nothing is near: a name alone would seem to be around the corner. */
  const away = (far, name) => fill(words.away, { name, distance: `${number(far / 1000, 0)} ${words.km}` });

  const card = (found, way) => {
    const { place, open } = found;
    const item = $("[data-card]").content.cloneNode(true);
    const slot = (name) => item.querySelector(`[data-slot="${name}"]`);
    const at = `${place.latitude.toFixed(6)},${place.longitude.toFixed(6)}`;
    const bits = (names, value) => names.filter((name, i) => value & (1 << i));
    slot("name").textContent = place.name;
    slot("name").href = `/${language}/place/${place.code}`;
    slot("hours").textContent = hours(found);
    slot("hours").className = STYLE[open.state];
    slot("category").textContent = words.categories[place.category];
    slot("address").textContent = [place.street, place.house, place.town[1]].filter(Boolean).join(", ");
    slot("languages").textContent = bits(words.languages, place.languages).join(", ");
    slot("call").href = `tel:${place.phone}`;
    slot("route").href = `https://2gis.kz/${place.town[2] || ""}directions/points/%7C${at.split(",").reverse().join("%2C")}`;
    slot("map").href = `geo:${at}?q=${at}`;
    if (place.checked) slot("checked").textContent = fill(words.checked, { date: date(place.checked) });
    else slot("checked").remove();
    // In the order of SearchFile.offers.
    const offers = bits(["stepFree", "quietRoom", "phoneToUse"], place.offers);
    for (const offer of item.querySelectorAll("[data-offer]")) {
      if (!offers.includes(offer.dataset.offer)) offer.remove();
    }
    if (!offers.length) item.querySelector(".badges").remove();
    if (way) {
      const line = document.createElement("p");
      line.className = "distance";
      line.textContent = way;
      slot("hours").before(line);
    }
    return item;
  };

  const show = ({ found: all, old }, { latitude, longitude, accuracy, name }, isAgain) => {
    shownFrom = { latitude, longitude, accuracy, name };
    const near = all.filter((found) => found.far <= AROUND).sort((a, b) => RANK[a.open.state] - RANK[b.open.state]);
    const shown = near.length ? near.slice(0, SHOWN) : all.slice(0, 3);
    const notes = old ? [fill(words.old, { minutes: old })] : [];
    if (!all.length) notes.push(words.none);
    else if (!near.length) notes.push(words.far);
    if (accuracy > ROUGH) notes.push(fill(words.rough, { distance: `${number(accuracy / 1000, 0)} ${words.km}` }));
    note.textContent = notes.join(" ");
    list.textContent = "";
    const way = ({ far }) => (name && !near.length ? away(far, name) : distance(far, accuracy));
    list.append(...shown.map((found) => card(found, way(found))));
    for (const part of [heading, note, list]) part.hidden = false;
    // Without a place the status line says it.
    note.hidden = !notes.length || !shown.length;
    heading.hidden = list.hidden = !shown.length;
    asked = Date.now();
    due = false;
    if (isAgain) {
      if (!shown.length) status.textContent = notes.join(" ");
      return;
    }
    tell(shown.length ? words.found : notes.join(" "));
    if (shown.length) heading.focus();
  };

  /** Of what is shown below. */
  let shownFrom;

  /** What was found before says nothing about what is asked now. */
  const clear = () => {
    shownFrom = undefined;
    list.textContent = "";
    for (const part of [heading, note, list]) part.hidden = true;
  };

  /** On a small screen the line below the field may be under the exit strip. */
  const tell = (text) => {
    status.textContent = text;
    if (text) status.scrollIntoView({ block: "nearest" });
  };

  /** Where nothing could be loaded, for want of a network or of us: the list that this phone keeps, if it does. */
  const sayNoFile = async () => {
    tell(words["no-file"]);
    const note = "caches" in window && (await caches.match("/site/kept.json").catch(() => undefined));
    if (!note) return;
    const { name, list: kept, at, until } = await note.json();
    // As sw.js has it: a clock that was set back says nothing of the list's age.
    if (Date.now() >= until || Date.now() < at - 86400000) return;
    const link = document.createElement("a");
    link.href = kept;
    link.textContent = name;
    status.append(` ${words.kept} `, link);
    status.scrollIntoView({ block: "nearest" });
  };

  const inCountry = ({ latitude, longitude }) =>
    latitude >= COUNTRY.south && latitude <= COUNTRY.north && longitude >= COUNTRY.west && longitude <= COUNTRY.east;

  let searches = 0;

  /**
   * What is asked last is shown: whoever types a town does not wait for a position, and one that comes late after all
   * does not take the focus out of the word.
   *
   * @param where gives the point to search around; only a position has an accuracy, only what was typed a name
   */
  const run = async (where, looking) => {
    const mine = ++searches;
    button.setAttribute("aria-disabled", "true");
    tell(looking);
    let from;
    try {
      from = await where();
      if (!inCountry(from)) throw words.outside;
      const found = await search(from);
      if (mine === searches) show(found, from);
    } catch (problem) {
      if (mine !== searches) return;
      // Without a connection, what was found from the same place is still better than nothing.
      const isSame = from && shownFrom && from.name === shownFrom.name;
      if (problem !== words["no-file"] || !isSame) clear();
      if (problem === words["no-file"]) await sayNoFile();
      else tell(typeof problem === "string" ? problem : words.unavailable);
    } finally {
      if (mine === searches) button.removeAttribute("aria-disabled");
    }
  };

  /** From where it was found, without a word: somebody may be reading it. */
  renew = async () => {
    const mine = searches;
    const from = shownFrom;
    try {
      const found = await search(from);
      if (mine === searches && from === shownFrom) keepingFocus(() => show(found, from, true));
    } catch (problem) {
      if (problem !== words.withheld) throw problem;
      if (mine !== searches || from !== shownFrom) return;
      clear();
      status.textContent = problem;
    }
  };

  button.addEventListener("click", () => button.getAttribute("aria-disabled") || run(position, words.looking));

  // ---- Without a position: a town or a street, typed. What was typed stays here too. ----

  const input = form.querySelector("input");
  const offered = form.querySelector("ul");
  let names;

  const offer = async () => {
    const typed = input.value.trim();
    if (typed && !names) tell(words.searching);
    try {
      names = names || read(`/find/${language}/names.json`).then(panaSearch.names);
      const find = await names;
      if (typed !== input.value.trim()) return;
      const { rows, isSure } = find(typed);
      const fitting = rows.slice(0, 8);
      offered.textContent = "";
      for (const [label, latitude, longitude] of fitting) {
        const choice = document.createElement("button");
        choice.type = "button";
        choice.textContent = label;
        choice.addEventListener("click", () => run(() => ({ latitude, longitude, name: label }), words.searching));
        const item = document.createElement("li");
        item.append(choice);
        offered.append(item);
      }
      form.scrollIntoView({ block: "nearest" });
      if (typed && !fitting.length) clear();
      tell(typed && !fitting.length ? words["no-name"] : "");
      return isSure;
    } catch (error) {
      names = undefined;
      await sayNoFile();
    }
  };

  input.addEventListener("input", () => {
    searches++;
    button.removeAttribute("aria-disabled");
    offer();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const isSure = await offer();
    const first = offered.querySelector("button");
    // A town and a street of another may share a name: whoever has no time must not end up 200 km away.
    if (first) isSure ? first.click() : first.focus();
  });

  button.hidden = form.hidden = false;
  $("[data-find-plain]").hidden = true;
})();
