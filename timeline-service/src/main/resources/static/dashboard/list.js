// The entries as a list under their years, months or days: the same that the axis draws, for reading and for screen readers.

import { dateLabel, dayName, dayOf, extent, isoOf, monthName, parts, yearName } from "./calendar.js";
import { element, facts, marked } from "./dom.js";
import { count, STATUS, STATUS_MEANING } from "./words.js";

const YEARS_FROM_DAYS = 3 * 366;
const MONTHS_FROM_DAYS = 62;
const FINE = { year: ["year", "half", "quarter", "season", "month"], month: ["month"], day: [] };
const DAYS = ["week", "weekend", "day", "hour", "minute", "second"];
const NAMES_SHOWN = 3;

export class List {
  /// `address(id)` is where an entry's link leads, `onOpen(id, link)` opens it here.
  constructor(container, { address, onOpen }) {
    this.container = container;
    this.address = address;
    container.addEventListener("click", (event) => {
      const anchor = event.target.closest("a[data-entry]");
      if (anchor && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        onOpen(anchor.dataset.entry);
      }
    });
  }

  /// `view`: the part of time that the axis shows, which decides between years, months and days as headings.
  show(entries, { view, isOrderedByTime }) {
    const span = view ? view.to - view.from : Infinity;
    this.begin = view?.from ?? -Infinity;
    this.unit = !isOrderedByTime ? null : span > YEARS_FROM_DAYS ? "year" : span > MONTHS_FROM_DAYS ? "month" : "day";
    this.container.replaceChildren();
    this.add(entries);
  }

  add(entries) {
    for (const entry of entries) {
      this.#group(entry).append(this.#row(entry));
    }
  }

  choose(id) {
    for (const anchor of this.container.querySelectorAll("a[data-entry]")) {
      if (anchor.dataset.entry === id) {
        anchor.setAttribute("aria-current", "true");
      } else {
        anchor.removeAttribute("aria-current");
      }
    }
  }

  link(id) {
    return [...this.container.querySelectorAll("a[data-entry]")].find((anchor) => anchor.dataset.entry === id);
  }

  #group(entry) {
    const name = this.unit === null ? "" : groupName(entry.when, this.unit, this.begin);
    const last = this.container.lastElementChild;
    if (last?.matches("section") && last.dataset.group === name) {
      return last.querySelector("ol");
    }
    const rows = element("ol");
    this.container.append(element("section", { "data-group": name }, name && element("h2", {}, name), rows));
    return rows;
  }

  #row(entry) {
    const { id, when, what, who, where } = entry;
    const names = who.slice(0, NAMES_SHOWN).map((one) => one.name);
    const more = who.length - names.length;
    return element(
      "li",
      { class: what.status },
      dateColumn(when),
      element(
        "article",
        {},
        element("h3", {}, element("a", { href: this.address(id), "data-entry": id }, marked(what.summary, entry.highlights?.summary ?? []))),
        passage(entry.highlights),
        facts(
          what.status !== "asserted" && element("span", { class: "status", title: STATUS_MEANING[what.status] }, STATUS[what.status] ?? what.status),
          what.type !== "other" && element("span", { class: "type" }, what.type),
          names.length > 0 && `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
          where.length > 0 && element("span", { class: "place" }, where[0].name),
          sources(entry),
        ),
      ),
    );
  }
}

/// Where the words of the search stand, if not in the summary.
function passage(highlights) {
  const first = highlights?.summary?.length > 0 ? undefined : highlights?.passages?.[0];
  return first ? element("p", { class: "passage" }, marked(first.text, first.spans)) : null;
}

function dateColumn(when) {
  const time = element("time", { datetime: when.precision === "day" ? when.earliest : null }, dateLabel(when));
  return element("div", { class: "when" }, time);
}

/// "3 sources · 5 articles"; one alone says so.
function sources({ articles, independent_sources: independent }) {
  const text = independent > 1 ? `${count(independent, "independent source")}, ${count(articles, "article")}` : articles > 1 ? `1 source, ${count(articles, "article")}` : "1 source";
  return element("span", { class: independent > 1 ? "sources several" : "sources" }, text);
}

/// July 13 stands under "July 2016"; what is vaguer than that has a heading of its own: "19th century".
function groupName(when, unit, begin) {
  const [from, to] = extent(when);
  const day = from ?? to - 1;
  if (from !== null && from < begin) {
    return `Begun before ${dayName(begin)}`;
  }
  if ((from === null && to === null) || (!DAYS.includes(when.precision) && !FINE[unit].includes(when.precision))) {
    return from === null && to === null ? "No date" : dateLabel(when);
  }
  const { year, month, day: ofMonth } = parts(day);
  switch (unit) {
    case "year":
      return yearName(year);
    case "month":
      return `${monthName(month)} ${yearName(year)}`;
    default:
      return `${ofMonth} ${monthName(month)} ${yearName(year)}`;
  }
}

/// For the address: the days of an entry with some room around them, or null where it has none.
export function around(when) {
  const from = dayOf(when.earliest) ?? dayOf(when.latest);
  if (from === null) {
    return null;
  }
  const to = dayOf(when.latest) ?? from + 1;
  const room = Math.max(15, to - from);
  return { from: dayOf(isoOf(from - room)), to: dayOf(isoOf(to + room)) };
}
