// Where the entries in view happened: dots on a plain map (equirectangular: x is the longitude, y the latitude).

import { button, drawn, element } from "./dom.js";
import { count } from "./words.js";

const TENTHS = 10;
const WORLD = { x: -1800, y: -860, width: 3600, height: 1450 };
const NARROWEST = 60;
const LARGEST = 11;
const SMALLEST = 3.2;

export class WorldMap {
  #view = { ...WORLD };
  #places = [];

  /// `onPlace(name)` for a place that was chosen, `onArea("west,south,east,north")` for the part of the map in sight.
  constructor(section, { onPlace, onArea }) {
    this.svg = drawn("svg", { role: "img", "aria-label": "Map of the places" });
    this.svg.append(drawn("path", { class: "land" }), drawn("path", { class: "borders" }), drawn("g", { class: "places" }));
    this.caption = element("p", { class: "caption" });
    this.tip = element("div", { class: "tip", hidden: true, "aria-hidden": "true" });
    this.whole = button("Whole map", () => this.#look({ ...WORLD }));
    section.append(
      element("div", { class: "map-head" }, element("h2", {}, "Where"), this.caption),
      element("div", { class: "frame" }, this.svg, this.tip),
      element(
        "div",
        { class: "zoom", role: "group", "aria-label": "Map" },
        button("+", () => this.#zoom(0.5), { "aria-label": "Zoom into the map" }),
        button("−", () => this.#zoom(2), { "aria-label": "Zoom out of the map" }),
        this.whole,
        button("Only this area", () => onArea(this.#area())),
      ),
    );
    this.svg.addEventListener("click", (event) => event.target.place && !this.dragged && onPlace(event.target.place.name));
    this.svg.addEventListener("pointermove", (event) => this.#hovered(event));
    this.svg.addEventListener("pointerleave", () => (this.tip.hidden = true));
    this.#gestures();
    this.#look(this.#view);
    fetch("dashboard/world.json")
      .then((response) => response.json())
      .then(({ land, borders }) => {
        this.svg.querySelector(".land").setAttribute("d", land);
        this.svg.querySelector(".borders").setAttribute("d", borders);
      });
  }

  /// `places`: [{name, latitude, longitude, count}]
  show(places) {
    this.#places = [...places].sort((one, other) => other.count - one.count);
    this.caption.textContent = places.length === 0 ? "No place on the map in view." : `${count(places.length, "place")} of the entries drawn`;
    this.#dots();
  }

  #dots() {
    const most = Math.max(1, ...this.#places.map((place) => place.count));
    const pixel = this.#view.width / Math.max(1, this.svg.clientWidth || 340);
    this.svg.querySelector(".places").replaceChildren(
      ...this.#places.map((place) => {
        const r = (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(place.count / most)) * pixel;
        const dot = drawn("circle", { cx: place.longitude * TENTHS, cy: -place.latitude * TENTHS, r });
        dot.place = place;
        return dot;
      }),
    );
  }

  #look(view) {
    const width = Math.min(WORLD.width, Math.max(NARROWEST, view.width));
    const height = (width / WORLD.width) * WORLD.height;
    this.#view = {
      width,
      height,
      x: Math.min(Math.max(view.x, WORLD.x), WORLD.x + WORLD.width - width),
      y: Math.min(Math.max(view.y, WORLD.y), WORLD.y + WORLD.height - height),
    };
    this.svg.setAttribute("viewBox", `${this.#view.x} ${this.#view.y} ${width} ${height}`);
    this.whole.disabled = width === WORLD.width;
    this.#dots();
  }

  #zoom(factor, at = { x: this.#view.x + this.#view.width / 2, y: this.#view.y + this.#view.height / 2 }) {
    const { x, y, width, height } = this.#view;
    this.#look({ x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor, width: width * factor, height: height * factor });
  }

  #gestures() {
    let from = null;
    this.svg.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        this.#zoom(Math.exp(event.deltaY * 0.002), this.#point(event));
      },
      { passive: false },
    );
    this.svg.addEventListener("pointerdown", (event) => {
      from = this.#point(event);
      this.dragged = false;
    });
    this.svg.addEventListener("pointermove", (event) => {
      if (from && event.buttons === 1) {
        const to = this.#point(event);
        this.dragged ||= Math.hypot(to.x - from.x, to.y - from.y) > this.#view.width / 80;
        if (this.dragged) {
          this.svg.setPointerCapture(event.pointerId);
          this.#look({ ...this.#view, x: this.#view.x - (to.x - from.x), y: this.#view.y - (to.y - from.y) });
        }
      }
    });
    this.svg.addEventListener("pointerup", () => (from = null));
  }

  #hovered(event) {
    const { place } = event.target;
    this.tip.hidden = !place;
    if (place) {
      this.tip.replaceChildren(element("strong", {}, place.name), element("span", {}, count(place.count, "entry", "entries")));
      this.tip.style.left = `${Math.min(event.offsetX, this.svg.clientWidth - 130)}px`;
      this.tip.style.top = `${event.offsetY + 14}px`;
    }
  }

  #point(event) {
    const box = this.svg.getBoundingClientRect();
    const { x, y, width, height } = this.#view;
    return { x: x + ((event.clientX - box.left) / box.width) * width, y: y + ((event.clientY - box.top) / box.height) * height };
  }

  #area() {
    const { x, y, width, height } = this.#view;
    const degrees = [x, -(y + height), x + width, -y].map((tenths) => tenths / TENTHS);
    const [west, south, east, north] = [Math.max(-180, degrees[0]), Math.max(-90, degrees[1]), Math.min(180, degrees[2]), Math.min(90, degrees[3])];
    return [west, south, east, north].map((degree) => degree.toFixed(2)).join(",");
  }
}
