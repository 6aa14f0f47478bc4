// The page: one state, kept in its address; what changes it asks the service again and shows the answers.

import * as api from "./api.js";
import { Axis } from "./axis.js";
import { nothing, showChips } from "./chips.js";
import { button, element } from "./dom.js";
import { EntryPanel } from "./entry.js";
import { Facets } from "./facets.js";
import { densest, whole } from "./fit.js";
import { around, List } from "./list.js";
import { Live } from "./live.js";
import { WorldMap } from "./map.js";
import { showPortrait } from "./participant.js";
import { Search } from "./search.js";
import { share } from "./share.js";
import { State } from "./state.js";
import { SystemPage } from "./system.js";
import { theme } from "./theme.js";
import { count } from "./words.js";

const MARKS = 200;
const ROWS = 50;
const FACET_VALUES = 25;
const PAUSE_MILLIS = 180;
const AGAIN_MILLIS = 5000;
const FIRST_NEWS_MILLIS = 1500;

const at = (id) => document.getElementById(id);
const narrow = matchMedia("(max-width: 64rem)");
const state = new State();
const newest = { shown: new api.Newest(), portrait: new api.Newest(), more: new api.Newest() };
let pause = 0;
let again = 0;
let cursor = null;
let shown = 0;
let total = 0;
let isCountedOut = true;
let opener = null;

const axis = new Axis(at("axis"), { onMove: moved, onOpen: openEntry, onAll: showAll });
const list = new List(at("list"), { address: (id) => state.address({ entry: id }), onOpen: openEntry });
const facets = new Facets(at("facets"), state);
const map = new WorldMap(at("map"), { onPlace: (name) => state.change({ place: [name] }), onArea: (bbox) => state.change({ bbox }) });
const search = new Search(at("question"), {
  onSearch: (q) => state.change({ q, page: "", view: null }),
  onParticipant: (about) => state.change({ ...nothing(), about, page: "", entry: "", view: null }),
});
const panel = new EntryPanel(at("entry"), {
  address: (changes) => state.address(changes),
  follow: (changes) => state.change(changes),
  onClose: closeEntry,
  onShown: entryShown,
  onChanged: load,
});
const live = new Live(at("live"), at("news"), { onShow: load, onNews: firstNews, onOpen: ({ id, when }) => state.change({ entry: id, view: around(when) ?? state.view }) });
const system = new SystemPage(at("page-system"));

state.addEventListener("change", ({ detail }) => {
  if (state.view) {
    axis.show(state.view);
  }
  if (detail.history || !detail.view || detail.question || state.view === null) {
    show(detail.question || (detail.view && state.view === null) || detail.history);
  } else {
    clearTimeout(pause);
    pause = setTimeout(load, PAUSE_MILLIS);
    showEntry();
  }
});

/// All that the state says; `isOther` where the answers are others than before.
function show(isOther) {
  const isSystem = state.page === "system";
  at("page-system").hidden = !isSystem;
  at("page-timeline").hidden = isSystem;
  at("to-system").ariaCurrent = isSystem ? "page" : null;
  isSystem ? system.open() : system.close();
  search.words = state.q;
  at("order").value = state.order || "time";
  showChips(at("chips"), at("filter-count"), state);
  document.title = isSystem ? "System – Event timeline" : state.about ? `${state.about} – Event timeline` : "Event timeline";
  showEntry();
  live.follow(state.question());
  if (!isSystem && isOther) {
    load();
    portrait();
  }
}

function showEntry() {
  const isOpen = state.entry !== "";
  document.body.classList.toggle("has-entry", isOpen);
  // On a narrow page the entry covers everything else: nothing behind it can be reached.
  document.querySelectorAll(".top, #portrait, #axis, #facets-box, #entries, #map, footer").forEach((one) => (one.inert = isOpen && narrow.matches));
  axis.choose(state.entry);
  list.choose(state.entry);
  if (state.entry === "") {
    panel.close();
  } else if (panel.id !== state.entry) {
    panel.open(state.entry);
  }
  panel.id = state.entry;
}

/// Asks for what the axis shows: density, marks, list and facets at once.
async function load() {
  clearTimeout(pause);
  clearTimeout(again);
  busy(true);
  try {
    const answers = await newest.shown.run(ask);
    if (answers) {
      tell("");
      fill(answers);
      busy(false);
      performance.mark("answered");
    }
  } catch (problem) {
    busy(false);
    tell(problem.message, problem.parameter);
    if (problem.isPassing) {
      again = setTimeout(load, AGAIN_MILLIS);
    }
  }
}

async function ask(signal) {
  if (state.view === null) {
    const fitting = await (state.about ? whole : densest)(state.question(), signal);
    if (fitting) {
      state.view = fitting;
      axis.show(fitting);
    }
  }
  const question = state.questionInView();
  const byTime = (state.order || "time") === "time";
  const rows = api.entries(api.asking(question, { limit: ROWS, order: state.order || "time" }), signal);
  const [histogram, marks, first, counts] = await Promise.all([
    api.histogram(question, signal),
    api.entries(api.asking(question, { limit: MARKS, order: "importance" }), signal),
    rows,
    api.facets(api.asking(question, { limit: FACET_VALUES }), signal),
  ]);
  return { histogram, marks, first, counts, byTime };
}

function fill({ histogram, marks, first, counts, byTime }) {
  cursor = first.next_cursor ?? null;
  total = first.total;
  shown = first.entries.length;
  axis.fill({ entries: marks.entries, buckets: histogram.buckets, total: histogram.total });
  isCountedOut = first.total_is_exact;
  list.show(first.entries, { view: state.view, isOrderedByTime: byTime });
  list.choose(state.entry);
  facets.show(counts);
  map.show(placesOf(marks.entries));
  at("more").hidden = cursor === null;
  summarise();
}

/// The places of the entries that are drawn: [{name, latitude, longitude, count}]
function placesOf(entries) {
  const places = new Map();
  for (const place of entries.flatMap((entry) => entry.where)) {
    if (place.latitude !== undefined && place.longitude !== undefined) {
      const known = places.get(place.name) ?? { ...place, count: 0 };
      known.count++;
      places.set(place.name, known);
    }
  }
  return [...places.values()];
}

function summarise() {
  const all = `${isCountedOut ? "" : "more than "}${count(total, "entry", "entries")} here`;
  at("summary").textContent = total === 0 ? "No entry here." : shown < total ? `${all}, the first ${shown.toLocaleString("en")} listed` : all;
  if (total === 0) {
    at("list").replaceChildren(emptiness());
  }
}

function emptiness() {
  const isFiltered = state.question().size > 0;
  return element(
    "div",
    { class: "empty" },
    element("p", {}, isFiltered ? "Nothing on this part of the axis answers all filters." : state.view ? "Nothing happened in this part of time, as far as the articles tell." : "The timeline is empty."),
    !isFiltered && !state.view && element("p", {}, "Entries appear a second or two after an article has been read. To begin: ", element("code", {}, "./timeline ingest samples/articles.jsonl")),
    state.view && button("Show all time", showAll),
    isFiltered && button("Clear all filters", () => state.change({ ...nothing(), about: "", view: null })),
  );
}

async function more() {
  at("more").disabled = true;
  try {
    const page = await newest.more.run((signal) => api.entries(api.asking(state.questionInView(), { limit: ROWS, order: state.order || "time", cursor }), signal));
    if (page) {
      cursor = page.next_cursor ?? null;
      shown += page.entries.length;
      list.add(page.entries);
      at("more").hidden = cursor === null;
      summarise();
    }
  } catch (problem) {
    tell(problem.message);
  } finally {
    at("more").disabled = false;
  }
}

async function portrait() {
  at("portrait").hidden = state.about === "";
  if (state.about === "") {
    return;
  }
  const question = new URLSearchParams({ participant: state.about });
  try {
    const answers = await newest.portrait.run((signal) =>
      Promise.all([
        api.facets(question, signal),
        api.histogram(question, signal),
        api.entries(api.asking(question, { limit: 1 }), signal),
      ]),
    );
    if (answers) {
      const [counts, histogram, page] = answers;
      const kind = page.entries[0]?.who.find((one) => one.name === state.about)?.kind;
      showPortrait(
        at("portrait"),
        { name: state.about, kind, counts, range: histogram.range, total: page.total },
        { address: (changes) => state.address(changes), onFollow: (changes) => state.change(changes), onClose: () => state.change({ about: "", view: null }) },
      );
    }
  } catch (problem) {
    tell(problem.message);
  }
}

/// An empty page fills by itself; what someone reads stays where it is until they ask for more.
function firstNews() {
  if (total === 0) {
    clearTimeout(pause);
    pause = setTimeout(load, FIRST_NEWS_MILLIS);
  }
}

function moved(view) {
  state.move(view);
}

async function showAll() {
  try {
    const range = await newest.shown.run((signal) => whole(state.question(), signal));
    if (range) {
      axis.move(range);
    }
  } catch (problem) {
    tell(problem.message);
  }
}

function openEntry(id) {
  opener = document.activeElement;
  state.change({ entry: id });
}

function entryShown(entry, heading) {
  document.title = `${entry.what.summary} – Event timeline`;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: !narrow.matches });
  at("entry").scrollTop = 0;
}

function closeEntry() {
  const id = state.entry;
  state.change({ entry: "" });
  (opener?.isConnected ? opener : list.link(id))?.focus();
  opener = null;
}

function busy(isBusy) {
  at("progress").hidden = !isBusy;
  at("list").setAttribute("aria-busy", String(isBusy));
}

function tell(text, parameter) {
  at("problem").textContent = text;
  at("problem").hidden = text === "";
  at("words").toggleAttribute("aria-invalid", parameter === "q");
}

at("order").addEventListener("change", (event) => {
  state.change({ order: event.target.value === "time" ? "" : event.target.value });
  load();
});
at("more").addEventListener("click", more);
at("share").addEventListener("click", () => share(at("share-dialog"), state));
at("to-system").addEventListener("click", (event) => {
  event.preventDefault();
  state.change({ page: state.page === "system" ? "" : "system" });
});
document.querySelector(".brand").addEventListener("click", (event) => {
  event.preventDefault();
  state.change({ ...nothing(), page: "", about: "", entry: "", order: "", view: null });
});
addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, select, textarea, dialog");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    at("words").focus();
  } else if (event.key === "Escape" && !event.defaultPrevented && !isTyping) {
    live.close() || (state.entry && closeEntry());
  }
});
narrow.addEventListener("change", showEntry);
if (narrow.matches) {
  at("facets-box").open = false;
}
theme(at("theme"));
if (state.view) {
  axis.show(state.view);
}
show(true);
