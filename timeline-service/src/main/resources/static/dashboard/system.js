// How the service stands: what came in, what waits, what could not be read.

import * as api from "./api.js";
import { element } from "./dom.js";

const EVERY_MILLIS = 5000;

export class SystemPage {
  #newest = new api.Newest();
  #timer = 0;

  constructor(main) {
    this.main = main;
  }

  open() {
    if (!this.main.hasChildNodes()) {
      this.main.append(element("h1", {}, "System"), element("div", { class: "system", "aria-busy": "true" }, element("p", { class: "skeleton" })));
    }
    this.#refresh();
  }

  close() {
    clearTimeout(this.#timer);
    this.#newest.run(async () => undefined);
  }

  async #refresh() {
    clearTimeout(this.#timer);
    const body = this.main.querySelector(".system");
    try {
      const state = await this.#newest.run((signal) => api.system(signal));
      if (state) {
        body.replaceChildren(...view(state));
      }
    } catch (problem) {
      body.replaceChildren(element("p", { class: "problem", role: "alert" }, problem.message));
    }
    body.removeAttribute("aria-busy");
    if (!this.main.hidden) {
      this.#timer = setTimeout(() => this.#refresh(), EVERY_MILLIS);
    }
  }
}

function view({ index, topics, groups, dead_letters: deadLetters, feeds }) {
  const waiting = groups.reduce((sum, group) => sum + group.lag, 0);
  const dead = deadLetters.reduce((sum, one) => sum + one.records, 0);
  return [
    element(
      "ul",
      { class: "figures" },
      figure(index.articles, "articles read"),
      figure(index.events, "events found"),
      figure(index.entries, "entries on the timeline"),
      figure(waiting, "records waiting", waiting > 0 ? "busy" : "well"),
      figure(dead, "dead letters", dead > 0 ? "bad" : "well"),
    ),
    feeds.length > 0
      ? table("Feeds", ["Feed", "Articles", "Read last", "How it does"], feeds.map(feedRow))
      : element("p", { class: "none" }, "No feeds are followed."),
    table("What is on the topics", ["Topic", "Records"], topics.map(({ topic, records }) => [topic, records])),
    table("Who reads them", ["Group", "Topic", "Waiting"], groups.map(({ group, topic, lag }) => [group, topic, lag])),
    deadLetters.length > 0
      ? table("Dead letters", ["Topic", "Records"], deadLetters.map(({ topic, records }) => [topic, records]))
      : element("p", { class: "none" }, "No dead letters: everything could be read."),
    element("p", { class: "hint" }, "./timeline dead-letters list tells why a record could not be read, ./timeline status how much memory each process takes."),
  ];
}

function feedRow({ id, articles, asked_at: asked, succeeded_at: succeeded, failures, error }) {
  const health = failures > 0 ? `failed ${failures} times in a row: ${error}` : asked ? "well" : "not asked yet";
  return [id, articles, succeeded ? new Date(succeeded).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }) : "never", health];
}

function figure(number, label, mood = "") {
  return element("li", { class: mood }, element("strong", {}, number.toLocaleString("en")), label);
}

function table(title, columns, rows) {
  return element(
    "table",
    {},
    element("caption", {}, title),
    element("thead", {}, element("tr", {}, columns.map((column) => element("th", { scope: "col" }, column)))),
    element("tbody", {}, rows.map((row) => element("tr", {}, row.map((cell, i) => element(i === 0 ? "th" : "td", i === 0 ? { scope: "row" } : { class: typeof cell === "number" ? "number" : null }, typeof cell === "number" ? cell.toLocaleString("en") : cell))))),
  );
}
