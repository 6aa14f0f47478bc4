// Taking the timeline along: files of what is asked, and addresses that stay up to date.

import { button, element } from "./dom.js";

const FILES = [
  ["csv", "CSV", "a table, for spreadsheets"],
  ["jsonl", "JSON lines", "everything, one entry a line"],
  ["ics", "iCalendar", "for calendars"],
  ["geojson", "GeoJSON", "for maps"],
  ["timelinejs", "TimelineJS", "for a story on a page of yours"],
];

export function share(dialog, state) {
  const inView = element("input", { type: "checkbox", checked: state.view !== null });
  const files = element("ul", { class: "files" });
  const streams = element("div", { class: "streams" });
  const draw = () => {
    const question = inView.checked ? state.questionInView() : state.question();
    files.replaceChildren(...FILES.map((file) => fileLink(file, question)));
    streams.replaceChildren(
      address("Feed (Atom), for feed readers", v1("timeline", question, "atom")),
      address("Calendar (iCalendar), to subscribe to", v1("timeline", question, "ics")),
      address("Stream (SSE), for programs", v1("stream", question)),
      address("This page", new URL(state.address(), location.href).href),
    );
  };
  inView.addEventListener("change", draw);
  draw();
  dialog.replaceChildren(
    element("div", { class: "panel-head" }, element("h2", { id: "share-title" }, "Export and subscribe"), button("Close", () => dialog.close(), { class: "close" })),
    element("label", { class: "choice" }, inView, element("span", { class: "name" }, "Only the part of time on the axis")),
    element("h3", {}, "Download"),
    files,
    element("h3", {}, "Subscribe"),
    streams,
    element("p", { class: "hint" }, "The filters in use are part of every address. Other services follow the Kafka topic timeline.v1."),
  );
  dialog.showModal();
}

function v1(path, question, format) {
  const copy = new URLSearchParams(question);
  if (format) {
    copy.set("format", format);
  }
  return new URL(`v1/${path}${copy.size > 0 ? `?${copy}` : ""}`, document.baseURI).href;
}

function fileLink([format, title, use], question) {
  return element("li", {}, element("a", { href: v1("timeline", question, format), download: `timeline.${format === "timelinejs" ? "json" : format}` }, title), element("small", {}, use));
}

function address(label, url) {
  const field = element("input", { readonly: true, value: url, onfocus: (event) => event.target.select() });
  const copy = button("Copy", async () => {
    await navigator.clipboard.writeText(url);
    copy.textContent = "Copied";
  }, { "aria-label": `Copy: ${label}` });
  return element("label", { class: "field address" }, element("span", {}, label), element("span", { class: "row" }, field, copy));
}
