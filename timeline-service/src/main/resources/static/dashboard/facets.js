// What the entries in view have in common, to narrow them by: types, people, places, publishers, how exact, how sure.

import { FACETS } from "./state.js";
import { button, element } from "./dom.js";
import { count, facetName } from "./words.js";

const TITLES = { type: "What", status: "Status", participant: "Who", place: "Where", publisher: "Publisher", precision: "Precision" };
/// The API's name of a facet where it is not that of its parameter.
const COUNTED_AS = { place: "country" };
const SHOWN = 6;
const SOURCES = [["", "any number"], ["2", "2 or more"], ["3", "3 or more"], ["5", "5 or more"]];

export class Facets {
  #open = new Set();

  constructor(form, state) {
    this.form = form;
    this.state = state;
    this.groups = element("div", { class: "groups" });
    this.sources = element("select", { name: "min_sources" }, SOURCES.map(([value, text]) => element("option", { value }, text)));
    this.undated = element("input", { type: "checkbox", name: "undated" });
    form.append(
      element("label", { class: "field" }, element("span", {}, "Independent sources"), this.sources),
      this.groups,
      element("label", { class: "choice" }, this.undated, element("span", { class: "name" }, "Also without a date")),
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", ({ target }) => this.#changed(target));
  }

  #changed(target) {
    if (target === this.sources) {
      this.state.change({ min_sources: target.value });
    } else if (target === this.undated) {
      this.state.change({ undated: target.checked ? "true" : "" });
    } else {
      const others = this.state[target.name].filter((value) => value !== target.value);
      this.state.change({ [target.name]: target.checked ? [...others, target.value] : others });
    }
  }

  /// `counts`: {type: [{value, entries}], ...}
  show(counts) {
    const focused = this.form.contains(document.activeElement) ? document.activeElement : null;
    this.counts = counts;
    this.sources.value = this.state.min_sources;
    this.undated.checked = this.state.undated === "true";
    this.groups.replaceChildren(...FACETS.map((name) => this.#group(name, counts[COUNTED_AS[name] ?? name] ?? [])).filter(Boolean));
    if (focused && !focused.isConnected) {
      [...this.form.elements].find((one) => one.name === focused.name && one.value === focused.value)?.focus();
    }
  }

  #group(name, values) {
    const chosen = this.state[name];
    const missing = chosen.filter((value) => !values.some((one) => one.value === value)).map((value) => ({ value, entries: null }));
    const all = [...missing, ...values].sort((one, other) => chosen.includes(other.value) - chosen.includes(one.value));
    if (all.length === 0) {
      return null;
    }
    const most = Math.max(...all.map((one) => one.entries ?? 0));
    const isOpen = this.#open.has(name);
    const shown = isOpen ? all : all.slice(0, Math.max(SHOWN, chosen.length));
    return element(
      "fieldset",
      {},
      element("legend", {}, TITLES[name]),
      shown.map((one) => this.#choice(name, one, most)),
      all.length > shown.length && button(`${all.length - shown.length} more`, () => this.#expand(name), { class: "quiet", "aria-label": `${all.length - shown.length} more of ${TITLES[name]}` }),
    );
  }

  #expand(name) {
    this.#open.add(name);
    this.show(this.counts);
    this.groups.querySelectorAll(`input[name="${name}"]`)[SHOWN]?.focus();
  }

  #choice(name, { value, entries: number }, most) {
    const bar = element("span", { class: "bar", "aria-hidden": "true" });
    bar.style.width = `${Math.max(2, (number / Math.max(1, most)) * 100)}%`;
    return element(
      "label",
      { class: "choice" },
      element("input", { type: "checkbox", name, value, checked: this.state[name].includes(value) }),
      element("span", { class: "name" }, facetName(name, value)),
      number !== null && element("span", { class: "count", title: count(number, "entry", "entries") }, number.toLocaleString("en")),
      number !== null && bar,
    );
  }
}
