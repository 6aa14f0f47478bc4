// The search box: words of full text, and participants that begin with what is typed.

import { asking, Newest, participants } from "./api.js";
import { element } from "./dom.js";
import { count } from "./words.js";

const PAUSE_MILLIS = 120;
const SHOWN = 7;

export class Search {
  #newest = new Newest();
  #timer = 0;
  #active = -1;

  /// `onSearch(words)` for a search, `onParticipant(name)` for a participant that was chosen.
  constructor(form, { onSearch, onParticipant }) {
    this.input = form.elements.q;
    this.box = form.querySelector("[role=listbox]");
    this.onParticipant = onParticipant;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#pick() || (this.#close(), onSearch(this.input.value.trim()));
    });
    // The little cross of a search box.
    this.input.addEventListener("search", () => this.input.value === "" && onSearch(""));
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("blur", () => setTimeout(() => this.#close(), 150));
    this.box.addEventListener("pointerdown", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        event.preventDefault();
        this.#choose(option);
      }
    });
  }

  set words(words) {
    if (document.activeElement !== this.input) {
      this.input.value = words;
    }
  }

  #typed() {
    clearTimeout(this.#timer);
    const typed = this.input.value.trim();
    if (typed.length < 2) {
      this.#close();
      return;
    }
    this.#timer = setTimeout(() => this.#complete(typed), PAUSE_MILLIS);
  }

  async #complete(typed) {
    // Completion is a help: where it fails, Enter still searches, and a search that fails says so.
    const found = await this.#newest.run((signal) => participants(asking(new URLSearchParams(), { prefix: typed, limit: SHOWN }), signal)).catch(() => null);
    if (found && document.activeElement === this.input) {
      this.#open(found.participants);
    }
  }

  #open(list) {
    this.#active = -1;
    this.box.replaceChildren(
      ...list.map(({ value: name, entries }, i) =>
        element(
          "li",
          { role: "option", id: `completion-${i}`, "aria-selected": "false", "data-name": name },
          element("span", { class: "name" }, name),
          element("small", {}, count(entries, "entry", "entries")),
        ),
      ),
    );
    this.box.hidden = list.length === 0;
    this.input.setAttribute("aria-expanded", String(list.length > 0));
    this.input.removeAttribute("aria-activedescendant");
  }

  #close() {
    clearTimeout(this.#timer);
    this.#open([]);
  }

  #key(event) {
    const options = this.box.children;
    if (event.key === "Escape" && !this.box.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#activate(((this.#active + step + options.length + 1 + 1) % (options.length + 1)) - 1);
    }
  }

  #activate(index) {
    this.#active = index;
    [...this.box.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index >= 0) {
      this.input.setAttribute("aria-activedescendant", `completion-${index}`);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  #pick() {
    const option = this.box.children[this.#active];
    if (option) {
      this.#choose(option);
    }
    return option !== undefined;
  }

  #choose(option) {
    this.input.value = "";
    this.#close();
    this.onParticipant(option.dataset.name);
  }
}
