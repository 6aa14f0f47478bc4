// The time axis: marks of the most important entries over the density of all of them. The server counts; at most a few
// hundred marks are drawn, however many entries there are.

import { dateLabel, dayOf, rangeLabel } from "./calendar.js";
import { button, drawn, element } from "./dom.js";
import { gestures } from "./gestures.js";
import { lanes } from "./lanes.js";
import { Scale } from "./scale.js";
import { count, STATUS } from "./words.js";

const LANE = 25;
const BAR = 15;
const DENSITY = 44;
const TICKS = 22;
const CONTEXT = 17;
const TOP = 8;
const LABEL_LETTERS = 34;
const LETTER = 8;
const LANES_WIDE = 7;
const LANES_NARROW = 5;
const NARROW = 640;

export class Axis {
  #marks = [];
  #buckets = [];
  #chosen = null;
  #frame = 0;

  /// `onMove(view)` is told of every step, `onOpen(id)` of a mark that was chosen, `onAll()` of the wish for all time.
  constructor(section, { onMove, onOpen, onAll }) {
    this.onMove = onMove;
    this.onOpen = onOpen;
    this.scale = new Scale(dayOf("1900"), dayOf("2030"), 1000);
    this.range = element("p", { class: "range", id: "axis-range" });
    this.total = element("p", { class: "total" });
    this.svg = drawn("svg", { "aria-hidden": "true", focusable: "false" });
    this.surface = element(
      "div",
      { class: "surface", tabindex: "0", role: "application", "aria-label": "Time axis", "aria-describedby": "axis-range axis-keys" },
      this.svg,
    );
    this.tip = element("div", { class: "tip", hidden: true, "aria-hidden": "true" });
    section.append(this.#head(onAll), this.surface, this.tip, legend());
    gestures(this.surface, { current: () => this.scale, move: (view) => this.move(view), all: onAll });
    this.surface.addEventListener("click", (event) => this.#clicked(event));
    this.surface.addEventListener("pointermove", (event) => this.#hovered(event));
    this.surface.addEventListener("pointerleave", () => (this.tip.hidden = true));
    new ResizeObserver(() => this.#resized()).observe(this.surface);
    this.#letters = document.createElement("canvas").getContext("2d");
  }

  #letters;

  #head(onAll) {
    const zoom = (name, label, text, change) => button(text, () => this.move(change(this.scale)), { "aria-label": label, title: label, class: name });
    return element(
      "div",
      { class: "axis-head" },
      this.range,
      this.total,
      element("span", { class: "hidden", id: "axis-keys" }, "Arrow left and right move, plus and minus zoom, 0 shows all time. The entries are listed below."),
      element(
        "div",
        { class: "zoom", role: "group", "aria-label": "Move and zoom" },
        zoom("earlier", "Earlier", "←", (scale) => scale.panned(-0.5)),
        zoom("later", "Later", "→", (scale) => scale.panned(0.5)),
        zoom("out", "Zoom out", "−", (scale) => scale.zoomed(2)),
        zoom("in", "Zoom in", "+", (scale) => scale.zoomed(0.5)),
        button("All time", onAll, { class: "all" }),
      ),
    );
  }

  move(view) {
    this.show(view);
    this.onMove(view);
  }

  show({ from, to }) {
    this.scale = new Scale(from, to, this.surface.clientWidth);
    this.#draw();
  }

  /// What is drawn: entries, most important first, and the buckets of the histogram.
  fill({ entries, buckets, total }) {
    this.#marks = entries ?? this.#marks;
    this.#buckets = buckets ?? this.#buckets;
    if (total !== undefined) {
      this.total.textContent = count(total, "entry", "entries");
    }
    this.#draw();
  }

  choose(id) {
    this.#chosen = id;
    this.#draw();
  }

  #resized() {
    this.scale = new Scale(this.scale.from, this.scale.to, this.surface.clientWidth);
    this.#draw();
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#render());
  }

  #render() {
    const { width } = this.scale;
    const laneCount = width < NARROW ? LANES_NARROW : LANES_WIDE;
    const floor = TOP + laneCount * LANE + DENSITY;
    const font = getComputedStyle(this.surface).fontFamily;
    const labelWidth = (entry) => {
      this.#letters.font = `${weight(entry) > 1 ? 600 : 400} 12px ${font}`;
      return this.#letters.measureText(short(entry)).width + 4;
    };
    const marks = lanes(this.#marks, this.scale, laneCount, labelWidth);
    const ticks = this.scale.ticks();
    const height = floor + TICKS + (ticks.major.length > 0 ? CONTEXT : 0);
    this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.svg.setAttribute("height", height);
    this.svg.setAttribute("width", width);
    this.svg.replaceChildren(soft(), this.#ticks(ticks, floor), this.#density(floor), ...marks.map((mark) => this.#mark(mark)));
    this.range.textContent = rangeLabel(Math.floor(this.scale.from), Math.ceil(this.scale.to) - 1);
    this.surface.dataset.marks = marks.length;
  }

  #ticks({ minor, major }, floor) {
    const group = drawn("g", { class: "ticks" });
    for (const { x, label } of minor) {
      group.append(drawn("line", { x1: x, x2: x, y1: 0, y2: floor + 5 }), drawn("text", { x: x + 4, y: floor + 15 }, label));
    }
    for (const [i, { x, label }] of major.entries()) {
      const next = major[i + 1]?.x ?? this.scale.width;
      const at = Math.max(4, x + 4);
      if (next - at > label.length * 6.6) {
        group.append(drawn("text", { class: "context", x: at, y: floor + 33 }, label));
      }
      if (x > 0) {
        group.append(drawn("line", { class: "context", x1: x, x2: x, y1: 0, y2: floor + TICKS + CONTEXT }));
      }
    }
    group.append(drawn("line", { class: "base", x1: 0, x2: this.scale.width, y1: floor, y2: floor }));
    return group;
  }

  #density(floor) {
    const shown = this.#buckets.filter(({ from, to }) => to > this.scale.from && from < this.scale.to);
    const most = Math.max(1, ...shown.map((bucket) => bucket.count));
    const group = drawn("g", { class: "density" });
    for (const bucket of shown) {
      const x = this.scale.x(bucket.from);
      // The root keeps one entry visible beside a thousand; the number stands in the tip.
      const height = bucket.count === 0 ? 0 : Math.max(2, Math.sqrt(bucket.count / most) * (DENSITY - 6));
      const width = Math.max(1.5, this.scale.x(bucket.to) - x - 1);
      const bar = drawn("rect", { x, y: floor - height, width, height });
      bar.bucket = bucket;
      group.append(bar);
    }
    return group;
  }

  #mark({ entry, lane, x, width, isPoint, isOpenLeft, isOpenRight, label }) {
    const y = TOP + lane * LANE + (LANE - BAR) / 2;
    const { when, what } = entry;
    const classes = ["mark", what.status, when.approximate && "approximate", entry.id === this.#chosen && "chosen"].filter(Boolean).join(" ");
    const group = drawn("g", { class: classes, "data-weight": weight(entry) });
    group.entry = entry;
    const height = isPoint ? width : BAR;
    const top = isPoint ? y + (BAR - width) / 2 : y;
    const fade = when.approximate ? "both" : isOpenLeft ? "left" : isOpenRight ? "right" : null;
    group.append(drawn("rect", { class: "hit", x: x - 4, y: y - 4, width: width + 8 + (label && !label.isInside ? label.width : 0), height: BAR + 8 }));
    group.append(drawn("rect", { class: "extent", x, y: top, width, height, rx: isPoint ? width / 2 : 4, mask: fade && `url(#soft-${fade})` }));
    if (what.status === "denied") {
      group.append(drawn("line", { class: "strike", x1: x - 3, x2: x + width + 3, y1: y + BAR - 2, y2: y + 2 }));
    }
    if (label) {
      // Inside a long bar there is room for more of the summary.
      const letters = label.isInside ? Math.floor((Math.min(this.scale.width, x + width) - label.x) / LETTER) : 0;
      group.append(drawn("text", { x: label.x, y: y + 12, class: label.isInside ? "inside" : "beside" }, short(entry, letters)));
    }
    return group;
  }

  #clicked(event) {
    const mark = event.target.closest?.("g.mark");
    if (mark) {
      this.onOpen(mark.entry.id);
    } else if (event.target.bucket) {
      const { from, to } = event.target.bucket;
      this.move({ from, to });
    }
  }

  #hovered(event) {
    const mark = event.target.closest?.("g.mark");
    const bucket = event.target.bucket;
    this.tip.hidden = !mark && !bucket;
    if (mark) {
      const { when, what, independent_sources: sources } = mark.entry;
      this.tip.replaceChildren(
        element("strong", {}, dateLabel(when)),
        element("span", {}, what.summary),
        element("small", {}, `${STATUS[what.status] ?? what.status} · ${count(sources, "independent source")}`),
      );
    } else if (bucket) {
      this.tip.replaceChildren(
        element("strong", {}, rangeLabel(Math.floor(bucket.from), Math.ceil(bucket.to) - 1)),
        element("span", {}, count(bucket.count, "entry", "entries")),
        element("small", {}, Object.entries(bucket.statuses).map(([status, number]) => `${number.toLocaleString("en")} ${STATUS[status] ?? status}`).join(" · ")),
      );
    }
    const box = this.surface.getBoundingClientRect();
    const x = event.clientX - box.left;
    this.tip.style.left = `${Math.max(8, Math.min(x, box.width - 270))}px`;
    this.tip.style.top = `${event.clientY - this.tip.parentElement.getBoundingClientRect().top + 18}px`;
  }
}

/// More independent sources stand out more.
function weight({ independent_sources: sources }) {
  return sources >= 4 ? 3 : sources >= 2 ? 2 : 1;
}

function short({ what: { summary } }, letters = 0) {
  const most = Math.max(LABEL_LETTERS, letters);
  return summary.length > most ? `${summary.slice(0, most).trimEnd()}…` : summary;
}

/// Masks for edges that fade: approximate dates on both sides, open ends on one.
function soft() {
  const defs = drawn("defs");
  for (const [name, left, right] of [["both", 0, 0], ["left", 0, 1], ["right", 1, 0]]) {
    defs.append(
      drawn(
        "linearGradient",
        { id: `fade-${name}` },
        ...[[0, left], [0.3, 1], [0.7, 1], [1, right]].map(([at, white]) => drawn("stop", { offset: at, "stop-color": "white", "stop-opacity": white })),
      ),
      drawn("mask", { id: `soft-${name}`, maskContentUnits: "objectBoundingBox" }, drawn("rect", { width: 1, height: 1, fill: `url(#fade-${name})` })),
    );
  }
  return defs;
}

function legend() {
  const key = (name, text) => element("span", { class: `key ${name}` }, element("i", { "aria-hidden": "true" }), text);
  return element(
    "p",
    { class: "legend" },
    key("asserted", "happened"),
    key("planned", "planned"),
    key("possible", "possible"),
    key("denied", "denied"),
    key("approximate", "approximate date"),
    element("span", { class: "key wide" }, "A mark is as long as its date is vague."),
  );
}
