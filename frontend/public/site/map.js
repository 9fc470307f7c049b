// Shows the map when somebody asks for it. Everything comes from this server; the list under it says the same.
const stage = document.querySelector("[data-map]");
const words = JSON.parse(stage.dataset.words);
const button = stage.querySelector("[data-show]");
const hint = stage.querySelector("[data-hint]");
const status = stage.querySelector("[data-status]");

/** The points of all places: one file, the same for everybody. */
const points = async () => {
  const answer = await fetch("/find/map.json", { cache: "no-cache", credentials: "omit" });
  if (!answer.ok) throw new Error(answer.status);
  const { features } = await answer.json();
  return features.map(({ properties, geometry }) => ({
    id: properties.code,
    longitude: geometry.coordinates[0],
    latitude: geometry.coordinates[1],
    label: "",
    status: "PUBLISHED",
  }));
};

const element = (name, className, text = "") => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const card = element("div", "place chosen");
card.hidden = true;

let chosen = "";

/** What the place's own page says of it, in short; of the pin that was pressed last, whichever page comes first. */
const open = async (code) => {
  chosen = code;
  const address = stage.dataset.place + code;
  const answer = await fetch(address, { credentials: "omit" }).catch(() => undefined);
  const text = answer?.ok ? await answer.text().catch(() => "") : "";
  if (chosen !== code) return;
  card.textContent = "";
  if (text) {
    // Without its sheets, which this page may not have.
    const page = new DOMParser().parseFromString(text.replace(/<style[^]*?<\/style>/g, ""), "text/html");
    const heading = element("h2", "");
    const link = element("a", "", page.querySelector("h1").textContent);
    link.href = address;
    heading.append(link);
    card.append(heading);
    const [hours, where] = [page.querySelector("main .open, main .shut, main .unknown"), page.querySelector("main dd")];
    if (hours) card.append(element("p", hours.className, hours.textContent));
    if (where) card.append(element("p", "address", where.textContent));
  } else {
    card.append(element("p", "", answer && !answer.ok && answer.status < 500 ? words.gone : words.failed));
  }
  const close = element("button", "button", words.close);
  close.type = "button";
  close.addEventListener("click", () => (card.hidden = true));
  card.append(close);
  card.hidden = false;
  status.textContent = card.firstChild.textContent;
};

button.addEventListener("click", async () => {
  if (button.getAttribute("aria-disabled")) return;
  button.setAttribute("aria-disabled", "true");
  status.textContent = words.loading;
  try {
    const [pins] = await Promise.all([points(), import("/site/map/pana-map.js")]);
    const map = document.createElement("pana-map");
    Object.assign(map, {
      pins,
      texts: words,
      language: document.documentElement.lang,
      basemap: stage.dataset.streets,
      gentle: true,
    });
    map.addEventListener("pin-clicked", ({ detail }) => open(detail.id));
    const frame = element("div", "frame");
    frame.append(map, card);
    button.parentElement.replaceWith(frame);
    hint.remove();
    status.textContent = pins.length ? words.ready : words.empty;
  } catch {
    status.textContent = words.failed;
  } finally {
    button.removeAttribute("aria-disabled");
  }
});

button.hidden = hint.hidden = false;
