// A participant's page: who it is, with whom, when and where, above the timeline of their entries.

import { rangeLabel } from "./calendar.js";
import { button, element } from "./dom.js";
import { count, countryName, KIND } from "./words.js";

const SHOWN = 8;

/// `counts` are those of the participant's entries in all time, `range` is from the first to the last of them.
export function showPortrait(section, { name, kind, counts, range, total }, { address, onFollow, onClose }) {
  const others = (counts.participant ?? []).filter((one) => one.value !== name).slice(0, SHOWN);
  const pick = (changes, text, number) =>
    element(
      "li",
      {},
      element("a", { href: address(changes), onclick: (event) => (event.preventDefault(), onFollow(changes)) }, text),
      element("small", {}, number.toLocaleString("en")),
    );
  section.replaceChildren(
    element(
      "div",
      { class: "portrait-head" },
      element("p", { class: "kind" }, KIND[kind] ?? "participant"),
      element("h2", {}, name),
      element("p", { class: "span" }, [count(total, "entry", "entries"), range && rangeLabel(range.from, range.to - 1)].filter(Boolean).join(", ")),
      button("All participants", onClose, { class: "close" }),
    ),
    column("Together with", others.map((one) => pick({ about: one.value, view: null }, one.value, one.entries))),
    column("In", (counts.type ?? []).slice(0, SHOWN).map((one) => pick({ type: [one.value] }, one.value, one.entries))),
    column("Where", (counts.country ?? []).slice(0, SHOWN).map((one) => pick({ place: [one.value] }, countryName(one.value), one.entries))),
  );
  section.hidden = false;
}

function column(title, items) {
  return items.length === 0 ? "" : element("div", { class: "column" }, element("h3", {}, title), element("ul", { class: "names" }, items));
}
