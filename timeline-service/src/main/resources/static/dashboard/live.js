// Entries as they come: one open stream for the filters in use, and a badge that tells how many are new.

import { dateLabel } from "./calendar.js";
import { button, element } from "./dom.js";
import { count } from "./words.js";

const SHOWN = 20;
const KEPT = 200;
const AGAIN_MILLIS = 15_000;

export class Live {
  #source = null;
  #question = null;
  #again = 0;
  #lastId = "";
  #changed = new Map();
  /// Changes that were too many to keep.
  #forgotten = 0;

  /// `onNews()` with each entry that comes, `onShow()` when someone wants to see what is new, `onOpen(entry)` for one of them.
  constructor(badge, news, { onShow, onNews, onOpen }) {
    Object.assign(this, { badge, news, onShow, onNews, onOpen });
    badge.addEventListener("click", () => this.#toggle());
    addEventListener("pagehide", () => this.#source?.close());
    // A page that the browser kept comes back as it was, but for its stream.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#question !== null && this.#connect());
  }

  /// Follows the filters; the axis' part of time does not narrow what is told.
  follow(question) {
    if (this.#question === question.toString()) {
      return;
    }
    this.#question = question.toString();
    this.#lastId = "";
    this.#forget();
    this.#connect();
  }

  /// A stream that was lost is followed by one that goes on behind its last event.
  #connect() {
    clearTimeout(this.#again);
    this.#source?.close();
    this.#tell("connecting");
    const question = new URLSearchParams(this.#question);
    if (this.#lastId) {
      question.set("after", this.#lastId);
    }
    this.#source = new EventSource(question.size > 0 ? `v1/stream?${question}` : "v1/stream");
    this.#source.addEventListener("error", () => this.#interrupted());
    for (const name of ["entry.created", "entry.updated"]) {
      this.#listen(name, (event) => this.#came(name, JSON.parse(event.data)));
    }
    for (const name of ["entry.retracted", "left"]) {
      this.#listen(name, (event) => this.#went(JSON.parse(event.data)));
    }
    this.#listen("reset", () => this.onShow());
    this.#listen("current", () => this.#tell("live"));
  }

  #listen(name, told) {
    this.#source.addEventListener(name, (event) => {
      this.#lastId = event.lastEventId;
      told(event);
    });
  }

  /// A browser comes back by itself where the connection broke, but not where the service refused it.
  #interrupted() {
    this.#tell("away");
    if (this.#source.readyState === EventSource.CLOSED) {
      const question = this.#question;
      clearTimeout(this.#again);
      this.#again = setTimeout(() => question === this.#question && this.#connect(), AGAIN_MILLIS);
    }
  }

  #came(name, entry) {
    this.#changed.delete(entry.id);
    this.#changed.set(entry.id, { name, entry });
    if (this.#changed.size > KEPT) {
      this.#changed.delete(this.#changed.keys().next().value);
      this.#forgotten++;
    }
    this.#tell("live");
    this.onNews();
  }

  #went({ id }) {
    this.#changed.delete(id);
    this.#tell("live");
  }

  #forget() {
    this.#changed.clear();
    this.#forgotten = 0;
  }

  #tell(state) {
    const number = this.#changed.size + this.#forgotten;
    this.badge.dataset.state = number > 0 ? "news" : state;
    this.badge.querySelector(".text").textContent =
      number > 0 ? `${number.toLocaleString("en")} new` : { connecting: "Connecting", live: "Live", away: "Not live" }[state];
    this.badge.title = { connecting: "Connecting to the stream", live: "New entries are told here", away: "The stream is interrupted; the page connects again by itself" }[state];
    if (!this.news.hidden) {
      this.#draw();
    }
  }

  #toggle() {
    this.news.hidden = !this.news.hidden;
    this.badge.setAttribute("aria-expanded", String(!this.news.hidden));
    if (!this.news.hidden) {
      this.#draw();
      this.onShow();
    }
  }

  close() {
    if (!this.news.hidden) {
      this.#toggle();
      return true;
    }
    return false;
  }

  #draw() {
    const newest = [...this.#changed.values()].reverse();
    const rest = newest.length + this.#forgotten - SHOWN;
    this.news.replaceChildren(
      element("div", { class: "panel-head" }, element("span", {}, "New since this page was opened"), button("Close", () => this.#toggle(), { class: "close" })),
      newest.length === 0
        ? element("p", { class: "none" }, "Nothing yet. An entry comes here a moment after its article has been read.")
        : element("ol", {}, newest.slice(0, SHOWN).map((one) => this.#item(one))),
      rest > 0 ? element("p", { class: "none" }, `and ${count(rest, "more entry", "more entries")}`) : "",
      newest.length > 0 ? button("Seen", () => (this.#forget(), this.#tell("live"), this.#toggle()), { class: "seen" }) : "",
    );
  }

  #item({ name, entry }) {
    return element(
      "li",
      {},
      button(entry.what.summary, () => this.onOpen(entry), { class: "as-link" }),
      element("small", {}, `${dateLabel(entry.when)} · ${name === "entry.created" ? "new" : "changed"}`),
    );
  }
}
