// Finds the nearest places on the phone. Knows nothing of pages: finder.js asks, and shows what is found.
const panaSearch = (() => {
  "use strict";
  const WEST = 46.4; // the whole and its quarters, as Area has them
  const SOUTH = 40.5;
  const WIDTH = 41;
  const HEIGHT = 27.5;
  const DAY = 1440; // minutes
  const HERE = 300; // minutes that the time of Kazakhstan is ahead of UTC
  const EARTH = 6371008.8; // metres
  const RADIANS = Math.PI / 180;

  /** Metres along the surface, by the haversine formula, as GeoPoint has it. */
  const metres = (from, to) => {
    const north = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2);
    const east = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2);
    const a = north ** 2 + Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS) * east ** 2;
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
  };

  const within = (value, least, most) => Math.min(most, Math.max(least, value));

  /** No place of the area is nearer than this. */
  const least = (from, { west, south, east, north }) => {
    if (from.longitude >= west && from.longitude <= east) {
      return Math.abs(from.latitude - within(from.latitude, south, north)) * RADIANS * EARTH;
    }
    const longitude = from.longitude < west ? west : east;
    // Nearest on a meridian is where the way to it arrives at a right angle, or one of its ends.
    const foot = Math.atan2(Math.tan(from.latitude * RADIANS), Math.cos((longitude - from.longitude) * RADIANS)) / RADIANS;
    return metres(from, { latitude: within(foot, south, north), longitude });
  };

  /** Reads the outline that SearchTree writes: areas with a path, or with quarters; null for empty ones. */
  const areas = (outline) => {
    const bytes = atob(outline);
    let at = 0;
    const bit = () => (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
    const area = (path, west, south, width, height) => {
      const box = { west, south, east: west + width, north: south + height };
      if (!bit()) return bit() ? { path, box } : null;
      const [w, h] = [width / 2, height / 2];
      return { box, quarters: [0, 1, 2, 3].map((i) => area(path + i, west + (i & 1) * w, south + (i >> 1) * h, w, h)) };
    };
    return area("", WEST, SOUTH, WIDTH, HEIGHT);
  };

  /** The places of a file; throws if the file is cut short or of another area. */
  const places = (file, area) => {
    if (file.area !== area.path) throw new Error("another area");
    return file.places.map((row) => ({
      code: row[0],
      name: row[1],
      category: row[2],
      town: file.towns[row[3]],
      street: file.streets[row[4]],
      house: row[5],
      latitude: area.box.south + row[6] / 1e6,
      longitude: area.box.west + row[7] / 1e6,
      phone: row[8],
      hours: file.hours[row[9]],
      offers: row[10],
      languages: row[11],
      checked: row[12],
      file,
    }));
  };

  /**
   * Whether a place is open at a minute since 1970: { state: "open", until }, { state: "closed", opens } or
   * { state: "unknown" }, with minutes since 1970, undefined where they are not in sight. As OpeningHours has it.
   */
  const opening = ({ file, hours }, minute) => {
    const first = file.from * DAY - HERE;
    const now = minute - first;
    if (now < 0 || now >= file.days * DAY) return { state: "unknown" };
    if (!hours.length) return { state: "open", always: true };
    let until;
    let certain;
    for (let day = Math.floor(now / DAY); day < file.days; day++) {
      let picture = hours[(file.from + day + 3) % 7]; // day 0 of 1970 was a Thursday
      for (let i = 7; i < hours.length; i += 2) if (hours[i] === day) picture = hours[i + 1];
      const minutes = file.pictures[picture];
      for (let i = 0; i < minutes.length; i += 2) {
        const sure = minutes[i] >= 0;
        const from = day * DAY + (sure ? minutes[i] : -1 - minutes[i]);
        const to = day * DAY + minutes[i + 1];
        if (until === undefined) {
          if (to <= now) continue;
          if (from <= now) [until, certain] = [to, sure];
          else if (sure) return { state: "closed", opens: first + from };
        } else if (from === until && sure === certain) until = to;
        else if (from >= until) day = file.days;
      }
    }
    if (until === undefined) return { state: "closed" };
    if (!certain) return { state: "unknown" };
    return { state: "open", until: until < file.days * DAY ? first + until : undefined };
  };

  /**
   * The places around a point, nearest first, and all of them up to the last one given. Opens areas in the order of
   * their least possible distance, until nothing that is not open yet can matter.
   *
   * @param file gives the file of a path
   * @param enough whether these places will do, if any other is at least so many metres away
   */
  const around = async (from, outline, file, enough) => {
    const waiting = [];
    const found = [];
    let sure = Infinity;
    const wait = (area) => area && waiting.push({ area, far: least(from, area.box) });
    wait(areas(outline));
    while (waiting.length) {
      const next = waiting.reduce((a, b) => (b.far < a.far ? b : a));
      if (enough(found, next.far)) {
        sure = next.far;
        break;
      }
      waiting.splice(waiting.indexOf(next), 1);
      if (next.area.quarters) next.area.quarters.forEach(wait);
      else for (const place of places(await file(next.area.path), next.area)) found.push({ place, far: metres(from, place) });
    }
    return found.filter(({ far }) => far <= sure).sort((a, b) => a.far - b.far || (a.place.code < b.place.code ? -1 : 1));
  };

  /**
   * Gives the rows of a file of names that are meant by what was typed, as KazakhSearch finds them; and whether the
   * first is meant for sure: others are not called the same, or more was typed than two letters.
   */
  const names = ({ letters, ways, kinds, rows }) => {
    const sounds = new Map(letters);
    const sound = new RegExp(letters.map(([letter]) => letter).join("|"), "g");
    const way = new RegExp(` (?:${ways})(?= )`, "g");
    const kind = new RegExp(` (?:${kinds})(?= )`, "g");
    // Made here: written with slashes, a sign that a phone of 2017 does not know stops the whole script.
    const invisible = new RegExp("[\\p{Cf}\\p{M}]", "gu");
    const double = new RegExp("(\\p{L})\\1+", "gu");
    const separators = new RegExp("[^\\p{L}\\p{Nd}]+", "gu");
    const avenue = new RegExp("(^|\\P{L})даң(?!\\p{L})", "giu");
    const fold = (text) =>
      text
        .normalize("NFC")
        .toLowerCase()
        .replace(invisible, "")
        .replace(sound, (letter) => sounds.get(letter))
        .replace(double, "$1")
        .replace(separators, " ")
        .trim();
    const stem = (word) => word.replace(/^(..+?)(?:[ое][гм][оу]|[аеиоу]{1,2})$/, "$1");
    /** And each two neighbours run together. */
    const words = (folded) => {
      const single = folded.split(" ");
      return [...single, ...single.slice(1).map((word, i) => single[i] + word)].map((word) => [word, stem(word)]);
    };
    const isStreet = (row) => row[4] !== undefined;
    const text = (row) => fold(`${row[0]} ${row[3]}`) + (isStreet(row) ? " " + text(rows[row[4]]) : "");
    const named = (folded) => ` ${folded} `.replace(way, "").trim();
    const all = rows.map((row) => {
      const whole = words(text(row));
      const [first] = named(text(row)).split(" ");
      // A street's own name, without its town's, which stands last on the label.
      const name = isStreet(row) && fold(`${row[0].slice(0, row[0].lastIndexOf(", "))} ${row[3]}`);
      const called = named(fold(row[0].split(", ")[0])).replace(/ /g, "");
      return { row, first: [[first, stem(first)]], called, whole, own: name ? words(named(name)) : whole };
    });
    const has = (words, wanted, end = stem(wanted)) =>
      words.some(([word, ending]) =>
          // Who types 10 does not mean 105.
          ending === end || (word.startsWith(wanted) && !/^\d\d/.test(wanted.slice(-1) + word[wanted.length])));
    /** One letter more, less or other, or two that changed places; not in a short word, and not the first letter. */
    const isSlip = (word, wanted) => {
      if (Math.min(word.length, wanted.length) < 4 || word.length + wanted.length < 9 || word[0] !== wanted[0]) return false;
      let at = 0;
      while (at < wanted.length && word[at] === wanted[at]) at++;
      const [rest, other] = [word.slice(at), wanted.slice(at)];
      return (
        rest.slice(1) === other ||
        rest.slice(1) === other.slice(1) ||
        rest === other.slice(1) ||
        rest === (other[1] || "") + (other[0] || "") + other.slice(2)
      );
    };
    const hasNearly = (words, wanted) =>
      has(words, wanted) || (!/\d/.test(wanted) && words.some(([word]) => isSlip(word, wanted)));
    return (typed) => {
      // Folded, «даң» for «даңғылы» would be «дән» as well, which ends many a name.
      const folded = fold(typed.replace(avenue, "$1даңғылы"));
      if (!folded) return { rows: [] };
      const name = ` ${folded} `.replace(way, "");
      const isWay = name.length < folded.length + 2 || /\d/.test(folded);
      const means = name.replace(kind, "").trim();
      const core = (means || folded).split(" ");
      const letters = core.filter((word) => !/\d/.test(word));
      /** 0 for what is called just so, 1 in other words or by another name, 2 for what only begins or ends so. */
      const distance = ({ called, own }) =>
        called === core.join("") ? 0 : core.every((word) => own.some(([one]) => one === word)) ? 1 : 2;
      const rank = (one) =>
        (isWay && !isStreet(one.row) ? 6 : 0) + 2 * distance(one) + (has(one.first, core[0]) ? 0 : 1);
      for (const found of [has, hasNearly]) {
        for (const wanted of [core, letters.length ? letters : core]) {
          // A town may be said of its street too, but alone it does not mean the street.
          const isIn = ({ whole, own }) =>
            (wanted.every((word) => found(whole, word)) && (!means || wanted.some((word) => found(own, word)))) ||
            (wanted.length > 1 && found(own, wanted.join("")));
          const fitting = all.filter(isIn);
          if (!fitting.length) continue;
          const called = fitting.filter((one) => !distance(one)).length;
          const isSure = called === 1 || (!called && core.join("").length > 2);
          return { rows: fitting.sort((a, b) => rank(a) - rank(b)).map(({ row }) => row), isSure };
        }
      }
      return { rows: [] };
    };
  };

  return { metres, least, areas, opening, around, names };
})();
