// Entries as they come: one open stream for the filters in use, and a badge that tells how many are new.

import { dateLabel } from "./calendar.js";
import { button, element } from "./dom.js";
import { count } from "./words.js";

const KEPT = 20;
const AGAIN_MILLIS = 15_000;

export class Live {
  #source = null;
  #question = null;
  #again = 0;
  #changed = new Map();

  /// `onNews()` with each entry that comes, `onShow()` when someone wants to see what is new, `onOpen(entry)` for one of them.
  constructor(badge, news, { onShow, onNews, onOpen }) {
    Object.assign(this, { badge, news, onShow, onNews, onOpen });
    badge.addEventListener("click", () => this.#toggle());
    addEventListener("pagehide", () => this.#source?.close());
  }

  /// Follows the filters; the axis' part of time does not narrow what is told.
  follow(question) {
    if (this.#question === question.toString()) {
      return;
    }
    this.#question = question.toString();
    this.#changed.clear();
    this.#connect();
  }

  #connect() {
    this.#source?.close();
    this.#tell("connecting");
    const question = this.#question;
    this.#source = new EventSource(question ? `v1/stream?${question}` : "v1/stream");
    this.#source.addEventListener("open", () => this.#tell("live"));
    this.#source.addEventListener("error", () => this.#interrupted());
    for (const name of ["entry.created", "entry.updated"]) {
      this.#source.addEventListener(name, (event) => this.#came(name, JSON.parse(event.data)));
    }
    for (const name of ["entry.retracted", "left"]) {
      this.#source.addEventListener(name, (event) => this.#went(JSON.parse(event.data)));
    }
    this.#source.addEventListener("reset", () => this.onShow());
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
    this.#tell("live");
    this.onNews();
  }

  #went({ id }) {
    this.#changed.delete(id);
    this.#tell("live");
  }

  #tell(state) {
    const number = this.#changed.size;
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
    const rest = newest.length - KEPT;
    this.news.replaceChildren(
      element("div", { class: "panel-head" }, element("span", {}, "New since this page was opened"), button("Close", () => this.#toggle(), { class: "close" })),
      newest.length === 0
        ? element("p", { class: "none" }, "Nothing yet. An entry comes here a moment after its article has been read.")
        : element("ol", {}, newest.slice(0, KEPT).map((one) => this.#item(one))),
      rest > 0 ? element("p", { class: "none" }, `and ${count(rest, "more entry", "more entries")}`) : "",
      newest.length > 0 ? button("Seen", () => (this.#changed.clear(), this.#tell("live"), this.#toggle()), { class: "seen" }) : "",
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
