// The panel of one entry: what happened, when and why we say so, who took part, every mention, what is related.

import * as api from "./api.js";
import { dateLabel, dayOf, rangeLabel } from "./calendar.js";
import { corrections } from "./corrections.js";
import { button, element, facts } from "./dom.js";
import { mentionCard } from "./mention.js";
import { BASIS, count, KIND, STATUS, STATUS_MEANING } from "./words.js";

/// A correction goes through Kafka and the index: usually it is there after a second or two.
const SEEN_AFTER_MILLIS = [1500, 4000, 9000];
const MOST_OTHERS = 20;

export class EntryPanel {
  #newest = new api.Newest();
  #shown = "";

  /// `address(changes)` makes links, `onClose()` closes, `onShown(entry)` when it is there.
  constructor(section, { address, onClose, onShown, onChanged, follow }) {
    Object.assign(this, { section, address, onClose, onShown, onChanged });
    section.addEventListener("click", (event) => {
      const anchor = event.target.closest("a[data-changes]");
      if (anchor && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        follow(JSON.parse(anchor.dataset.changes));
      }
    });
  }

  async open(id) {
    this.section.hidden = false;
    this.section.setAttribute("aria-busy", "true");
    if (!this.section.hasChildNodes()) {
      this.section.replaceChildren(this.#head("Entry"), element("p", { class: "skeleton" }));
    }
    try {
      const entry = await this.#newest.run((signal) => api.entry(id, signal));
      // The same once more leaves alone what someone is reading or writing.
      if (entry && JSON.stringify(entry) !== this.#shown) {
        this.#shown = JSON.stringify(entry);
        this.#show(entry, id);
      }
    } catch (problem) {
      this.#shown = "";
      this.section.replaceChildren(this.#head("Entry"), element("p", { class: "problem", role: "alert" }, problem.message), this.#others("It is now part of", problem.replacedBy ?? []) ?? "");
    } finally {
      this.section.removeAttribute("aria-busy");
    }
  }

  #again(id) {
    if (this.id === id) {
      this.onChanged();
      this.open(id);
    }
  }

  close() {
    this.#shown = "";
    this.#newest.run(async () => undefined);
    this.section.hidden = true;
    this.section.replaceChildren();
  }

  /// `id` is what was asked for: the entry's, or that of one of its events.
  #show(entry, id) {
    const { what, when, who, where, mentions } = entry;
    const heading = element("h2", {}, what.summary);
    this.section.replaceChildren(
      this.#head("Entry"),
      element("div", { class: `body ${what.status}` }, 
        heading,
        element("p", { class: "on" }, dateLabel(when)),
        facts(
          element("span", { class: "status", title: STATUS_MEANING[what.status] }, STATUS[what.status] ?? what.status),
          this.#to({ type: [what.type], entry: "" }, what.type),
          entry.hidden && "hidden from readers",
        ),
        element("p", { class: "basis" }, basis(entry)),
        otherDates(entry),
        tally(entry),
        who.length > 0 && element("section", {}, element("h3", {}, "Who"), element("ul", { class: "names" }, who.map((one) => this.#participant(one)))),
        where.length > 0 && element("section", {}, element("h3", {}, "Where"), element("ul", { class: "names" }, where.map((place) => this.#place(place)))),
        element("section", {}, element("h3", {}, mentions.length === 1 ? "The mention" : `All ${mentions.length} mentions`), element("ol", { class: "mentions" }, mentions.map(mentionCard))),
        this.#others("Of the same story", entry.related),
        corrections(entry, () => SEEN_AFTER_MILLIS.forEach((millis) => setTimeout(() => this.#again(id), millis))),
        element("p", { class: "id" }, "Entry ", element("code", {}, entry.id), " ", element("a", { href: `v1/entries/${encodeURIComponent(entry.id)}` }, "JSON")),
      ),
    );
    this.onShown(entry, heading);
  }

  #head(title) {
    return element("div", { class: "panel-head" }, element("span", {}, title), button("Close", this.onClose, { class: "close", "aria-label": "Close the entry" }));
  }

  #to(changes, text) {
    return element("a", { href: this.address(changes), "data-changes": JSON.stringify(changes) }, text);
  }

  #participant({ name, kind, mentions }) {
    return element("li", {}, this.#to({ about: name, entry: "", view: null }, name), element("small", {}, [KIND[kind], mentions > 1 && `in ${count(mentions, "mention")}`].filter(Boolean).join(", ")));
  }

  #place({ name, country, region }) {
    return element("li", {}, this.#to({ place: [name], entry: "" }, name), element("small", {}, [region, country].filter(Boolean).join(", ")));
  }

  /// Links to other entries, with their summaries as soon as they are there.
  #others(title, ids) {
    if (ids.length === 0) {
      return null;
    }
    const list = element("ul", { class: "related" });
    const section = element("section", {}, element("h3", {}, title), list);
    for (const id of ids.slice(0, MOST_OTHERS)) {
      const item = element("li", {}, this.#to({ entry: id }, "…"));
      list.append(item);
      // One that is gone meanwhile is left out.
      api.entry(id).then(
        ({ what, when }) => item.replaceChildren(this.#to({ entry: id }, what.summary), element("small", {}, dateLabel(when))),
        () => item.remove(),
      );
    }
    return section;
  }
}

/// From which mention the date comes, and the days that it can mean.
function basis({ when, mentions, other_dates: others }) {
  const giving = mentions.filter(({ event }) => event.when.edtf === when.edtf).length;
  const days = when.earliest && when.latest && when.precision !== "day" ? `, ${rangeLabel(dayOf(when.earliest), dayOf(when.latest) - 1)}` : "";
  const text = `${(BASIS[when.basis] ?? when.basis).replace(/\.$/, "")}${days}.`;
  return others.length > 0 && giving > 0 ? `${text} So ${giving === 1 ? "says 1 mention" : `say ${giving} mentions`} of ${mentions.length}.` : text;
}

function otherDates({ other_dates: others }) {
  return others.length === 0
    ? null
    : element(
        "p",
        { class: "other-dates" },
        "Others say: ",
        others.flatMap(({ when, event_ids: ids }, i) => [i > 0 ? "; " : "", element("a", { href: `#mention-${ids[0]}` }, dateLabel(when)), ` (${count(ids.length, "mention")})`]),
      );
}

function tally({ articles, publishers, independent_sources: sources }) {
  const figure = (number, one) => element("li", {}, element("strong", {}, number.toLocaleString("en")), number === 1 ? one : `${one}s`);
  return element("ul", { class: "tally" }, figure(sources, "independent source"), figure(publishers.length, "publisher"), figure(articles, "article"));
}
