// The filters in use, each with a way out.

import { button, element } from "./dom.js";
import { FACETS } from "./state.js";
import { facetName } from "./words.js";

export function showChips(container, counter, state) {
  const chips = [
    state.q && chip(`“${state.q}”`, () => state.change({ q: "" })),
    ...FACETS.flatMap((name) =>
      state[name].map((value) =>
        chip(facetName(name, value), () => state.change({ [name]: state[name].filter((one) => one !== value) })),
      ),
    ),
    state.min_sources && chip(`${state.min_sources} or more sources`, () => state.change({ min_sources: "" })),
    state.bbox && chip("area on the map", () => state.change({ bbox: "" })),
    state.undated && chip("also without a date", () => state.change({ undated: "" })),
  ].filter(Boolean);
  if (chips.length > 1) {
    chips.push(button("Clear all", () => state.change(nothing()), { class: "quiet" }));
  }
  container.replaceChildren(...chips);
  container.hidden = chips.length === 0;
  const number = Math.max(0, chips.length - (chips.length > 1 ? 1 : 0));
  counter.textContent = number > 0 ? ` (${number})` : "";
}

/// A state without filters.
export function nothing() {
  return { q: "", min_sources: "", bbox: "", undated: "", ...Object.fromEntries(FACETS.map((name) => [name, []])) };
}

function chip(text, onclick) {
  return button([element("span", {}, text), element("span", { "aria-hidden": "true" }, "×")], onclick, { class: "chip", "aria-label": `Remove filter ${text}` });
}
