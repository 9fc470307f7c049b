// The public site's script: quick exit, and the nearest places. Every page works without it.
(() => {
  "use strict";
  const $ = (selector) => document.querySelector(selector);

  // ---- Quick exit: Shift three times, at most 5 s apart, or the link. After GOV.UK's "exit this page". ----

  const exitStatus = $("[data-exit-status]");
  let presses = 0;
  let timer = 0;
  let modified = false;

  const forgetPresses = () => {
    clearTimeout(timer);
    presses = 0;
    exitStatus.textContent = "";
  };

  const leave = () => {
    forgetPresses();
    const overlay = document.createElement("div");
    overlay.className = "overlay";
    document.body.append(overlay);
    document.title = "…";
    exitStatus.textContent = exitStatus.dataset.gone;
    location.replace($("[data-exit]").href);
  };

  for (const link of document.querySelectorAll("[data-exit]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }

  document.addEventListener("keyup", (event) => {
    // Shift that made a capital letter does not count.
    if (event.key !== "Shift" || modified) {
      forgetPresses();
    } else if (++presses === 3) {
      leave();
    } else {
      clearTimeout(timer);
      timer = setTimeout(forgetPresses, 5000);
      exitStatus.textContent = presses === 1 ? exitStatus.dataset.two : exitStatus.dataset.one;
    }
    modified = event.shiftKey;
  });

  // The back button may bring the page back as it was left: under the overlay.
  const title = document.title;
  addEventListener("pageshow", () => {
    document.title = title;
    forgetPresses();
    for (const overlay of document.querySelectorAll(".overlay")) overlay.remove();
  });

  // ---- The nearest places. The position stays in this function: no address, no request, no storage has it. ----

  const near = $("[data-near]");
  if (!near) return;

  const words = JSON.parse(near.dataset.words);
  const language = document.documentElement.lang;
  const button = $("[data-find]");
  const status = $("[data-find-status]");
  const [heading, note, list] = document.querySelectorAll("[data-results]");
  const COUNTRY = { south: 40.5, west: 46.4, north: 55.5, east: 87.4 };
  const AROUND = 50000; // metres
  const SHOWN = 10;
  const WALK = 80; // metres a minute
  const DAY = 1440; // minutes
  const HERE = 300; // minutes that the time of Kazakhstan is ahead of UTC

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

  /** The file, and the minute of now: the server's where this phone's clock is more than two minutes off. */
  const placesFile = async () => {
    try {
      const answer = await fetch("/find/places.json", { cache: "no-cache", credentials: "omit" });
      if (!answer.ok) throw answer.status;
      const file = await answer.json();
      const server = Date.parse(answer.headers.get("Date"));
      const now = Math.abs(server - Date.now()) > 120000 ? server : Date.now();
      return { ...file, now: Math.floor(now / 60000) };
    } catch (error) {
      throw words["no-file"];
    }
  };

  /** Metres along the surface, by the haversine formula, as kernel.GeoPoint does. */
  const metres = (from, place) => {
    const radians = Math.PI / 180;
    const north = Math.sin(((place.lat - from.latitude) * radians) / 2);
    const east = Math.sin(((place.lon - from.longitude) * radians) / 2);
    const a = north ** 2 + Math.cos(from.latitude * radians) * Math.cos(place.lat * radians) * east ** 2;
    return 2 * 6371008.8 * Math.asin(Math.min(1, Math.sqrt(a)));
  };

  /** Whether a place is open, as finder.OpeningWords says it: rank 0 open, 1 unknown, 2 closed. */
  const opening = (place, file) => {
    const now = file.now;
    if (!place.open || now < file.from || now >= file.until) return { rank: 1, style: "unknown", words: words.unknown };
    const time = (minute) => new Date((minute + HERE) * 60000).toISOString().slice(11, 16);
    const day = (minute) => Math.floor((minute + HERE) / DAY);
    for (let i = 0; i < place.open.length; i += 2) {
      const [from, to] = [place.open[i], place.open[i + 1]];
      if (now >= to) continue;
      if (now >= from) {
        const always = from === file.from && to === file.until;
        const until = to < file.until && to - now < DAY;
        const text = always ? words.always : until ? fill(words.openUntil, { time: time(to) }) : words.open;
        return { rank: 0, style: "open", words: text };
      }
      const days = day(from) - day(now);
      // Day 0 of 1970 was a Thursday; the words begin with Monday.
      const later = days === 0 ? words.opensToday : days === 1 ? words.opensTomorrow : words.opensOnDay[(day(from) + 3) % 7];
      return { rank: 2, style: "shut", words: fill(later, { time: time(from) }) };
    }
    return { rank: 2, style: "shut", words: words.closed };
  };

  const number = (value, digits) =>
    value.toLocaleString(language === "en" ? "en-GB" : "ru-KZ", { maximumFractionDigits: digits });

  const distance = (far) => {
    const text = far < 950 ? `${Math.max(10, Math.round(far / 10) * 10)} ${words.m}` : `${number(far / 1000, far < 9500 ? 1 : 0)} ${words.km}`;
    const minutes = Math.max(1, Math.round(far / WALK));
    return minutes > 90 ? text : fill(words.distance, { distance: text, minutes });
  };

  const date = (text) => {
    const [year, month, day] = text.split("-").map(Number);
    return fill(words.date, { day, month: words.months[month - 1], year });
  };

  const card = ({ place, far, open }, file) => {
    const item = $("[data-card]").content.cloneNode(true);
    const slot = (name) => item.querySelector(`[data-slot="${name}"]`);
    const at = `${place.lat},${place.lon}`;
    slot("name").textContent = place.name[language];
    slot("name").href = `/${language}/place/${place.code}`;
    slot("hours").textContent = open.words;
    slot("hours").className = open.style;
    slot("category").textContent = words.categories[place.category];
    slot("address").textContent = [place.street[language], place.house, file.towns[place.town][language]].join(", ");
    slot("languages").textContent = place.languages.map((spoken) => words.languages[spoken]).join(", ");
    slot("call").href = `tel:${place.phone}`;
    slot("route").href = `https://2gis.kz/${place.town}/directions/points/%7C${place.lon}%2C${place.lat}`;
    slot("map").href = `geo:${at}?q=${at}`;
    if (place.checked) slot("checked").textContent = fill(words.checked, { date: date(place.checked) });
    else slot("checked").remove();
    for (const offer of item.querySelectorAll("[data-offer]")) {
      if (!place.offers.includes(offer.dataset.offer)) offer.remove();
    }
    if (!place.offers.length) item.querySelector(".badges").remove();
    const line = document.createElement("p");
    line.className = "distance";
    line.textContent = distance(far);
    slot("hours").before(line);
    return item;
  };

  const show = (coords, file) => {
    const all = file.places
      .map((place) => ({ place, far: metres(coords, place), open: opening(place, file) }))
      .sort((a, b) => a.far - b.far);
    const around = all.filter((found) => found.far <= AROUND).sort((a, b) => a.open.rank - b.open.rank);
    const shown = around.length ? around.slice(0, SHOWN) : all.slice(0, 3);
    const notes = [];
    if (!all.length) notes.push(words.none);
    else if (!around.length) notes.push(words.far);
    if (coords.accuracy > 1000) notes.push(fill(words.rough, { distance: `${number(coords.accuracy / 1000, 0)} ${words.km}` }));
    note.textContent = notes.join(" ");
    list.textContent = "";
    list.append(...shown.map((found) => card(found, file)));
    for (const part of [heading, note, list]) part.hidden = false;
    note.hidden = !notes.length;
    heading.hidden = list.hidden = !shown.length;
    status.textContent = shown.length ? words.found : notes.join(" ");
    if (shown.length) heading.focus();
  };

  const inCountry = ({ latitude, longitude }) =>
    latitude >= COUNTRY.south && latitude <= COUNTRY.north && longitude >= COUNTRY.west && longitude <= COUNTRY.east;

  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    status.textContent = words.looking;
    try {
      const [coords, file] = await Promise.all([position(), placesFile()]);
      if (inCountry(coords)) show(coords, file);
      else throw words.outside;
    } catch (problem) {
      status.textContent = typeof problem === "string" ? problem : words.unavailable;
    } finally {
      button.removeAttribute("aria-disabled");
    }
  });

  button.hidden = false;
  $("[data-find-plain]").hidden = true;
})();
