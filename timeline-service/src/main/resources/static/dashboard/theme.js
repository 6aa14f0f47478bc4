// Light, dark, or as the system has it; remembered in this browser.

import { remember, remembered } from "./memory.js";

const KEPT = "timeline.theme";
const NEXT = { system: "light", light: "dark", dark: "system" };
const LABEL = { system: "Colours: as the system has them", light: "Colours: light", dark: "Colours: dark" };

export function theme(toggle) {
  const show = (name) => {
    document.documentElement.dataset.theme = name;
    toggle.setAttribute("aria-label", LABEL[name]);
    toggle.title = LABEL[name];
    toggle.textContent = { system: "◐", light: "○", dark: "●" }[name];
  };
  toggle.addEventListener("click", () => {
    const next = NEXT[document.documentElement.dataset.theme];
    remember(KEPT, next);
    show(next);
  });
  const kept = remembered(KEPT);
  show(kept in NEXT ? kept : "system");
}
