// What is asked and shown, kept in the page's address: every view can be bookmarked, sent and gone back to.

import { dayOf, isoOf } from "./calendar.js";

/// Parameters that the API takes as they are and that may occur several times.
export const FACETS = ["type", "status", "participant", "place", "publisher", "precision"];
const SINGLE = ["q", "min_sources", "bbox", "undated"];
const SHOWN = ["page", "about", "order", "entry"];

export class State extends EventTarget {
  constructor() {
    super();
    this.#read();
    addEventListener("popstate", () => {
      const before = this.question().toString();
      this.#read();
      this.#tell({ question: before !== this.question().toString(), view: true, history: true });
    });
  }

  #read() {
    const address = new URLSearchParams(location.search);
    for (const name of FACETS) {
      this[name] = address.getAll(name);
    }
    for (const name of [...SINGLE, ...SHOWN]) {
      this[name] = address.get(name) ?? "";
    }
    const from = dayOf(address.get("from"));
    const to = dayOf(address.get("to"));
    this.view = from !== null && to !== null && from <= to ? { from, to: to + 1 } : null;
  }

  /// change({q: "council", entry: ""}): a step that the browser's back button takes back.
  change(changes) {
    const before = this.question().toString();
    Object.assign(this, changes);
    history.pushState(null, "", this.address());
    this.#tell({ question: before !== this.question().toString(), view: "view" in changes });
  }

  /// Where the axis stands: no step of its own.
  move(view) {
    this.view = view;
    history.replaceState(null, "", this.address());
    this.#tell({ question: false, view: true });
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent("change", { detail }));
  }

  /// The filters as the API takes them, without the axis' part of time.
  question() {
    const question = new URLSearchParams();
    for (const name of FACETS) {
      const values = name === "participant" && this.about ? [this.about, ...this[name]] : this[name];
      new Set(values).forEach((value) => question.append(name, value));
    }
    for (const name of SINGLE) {
      if (this[name]) {
        question.set(name, this[name]);
      }
    }
    return question;
  }

  /// The same for the part of time that the axis shows.
  questionInView(view = this.view) {
    const question = this.question();
    if (view) {
      question.set("from", isoOf(view.from));
      question.set("to", isoOf(Math.ceil(view.to) - 1));
    }
    return question;
  }

  /// address({entry: "n-1"}): the page's address, with these changes.
  address(changes = {}) {
    const state = { ...this, ...changes };
    const address = new URLSearchParams();
    for (const name of FACETS) {
      state[name].forEach((value) => address.append(name, value));
    }
    for (const name of [...SINGLE, ...SHOWN]) {
      if (state[name]) {
        address.set(name, state[name]);
      }
    }
    if (state.view) {
      address.set("from", isoOf(state.view.from));
      address.set("to", isoOf(Math.ceil(state.view.to) - 1));
    }
    return address.size > 0 ? `?${address}` : "./";
  }
}
