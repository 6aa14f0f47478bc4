// The timeline as a page. Everything that comes from an article is set as textContent, never as markup.

const form = document.querySelector("#question");
const summary = document.querySelector("#summary");
const timeline = document.querySelector("#timeline");
const more = document.querySelector("#more");

const BASIS = {
  stated: "date stated in the text",
  resolved: "date read against the publication date",
  narrative: "date read from another date in the text",
  publication: "dated by its publication",
};

/// What is asked at the moment: a slow answer to an older question is dropped.
let asking = 0;
let shown = 0;
let cursor = null;

async function ask(isNext) {
  const mine = ++asking;
  const parameters = question();
  if (isNext) {
    parameters.set("cursor", cursor);
  }
  more.disabled = true;
  try {
    const response = await fetch(`v1/timeline?${parameters}`, { headers: { Accept: "application/json" } });
    const answer = await response.json();
    if (mine === asking) {
      response.ok ? show(answer, isNext) : complain(answer);
    }
  } catch {
    if (mine === asking) {
      tell("The service does not answer. Is it running? Nothing is lost; try again in a moment.", true);
    }
  } finally {
    more.disabled = false;
  }
}

function question() {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim()) {
      parameters.set(name, value.trim());
    }
  }
  return parameters;
}

function show(page, isNext) {
  if (!isNext) {
    timeline.replaceChildren();
    shown = 0;
  }
  for (const event of page.events) {
    listOf(event).append(item(event));
  }
  shown += page.events.length;
  cursor = page.next_cursor ?? null;
  more.hidden = cursor === null;
  tell(count(page.total), false);
}

function count(total) {
  if (total === 0) {
    return question().size === 0
      ? "No events yet. They appear here a second or two after an article has been read."
      : "No dated event answers this. Try fewer words or a wider span of time.";
  }
  const events = total === 1 ? "1 dated event" : `${total.toLocaleString("en")} dated events`;
  return shown < total ? `${events}, the first ${shown.toLocaleString("en")} shown` : events;
}

function complain(problem) {
  for (const input of form.querySelectorAll("input")) {
    input.toggleAttribute("aria-invalid", false);
    if (input.name === problem.parameter) {
      input.setAttribute("aria-invalid", "true");
    }
  }
  tell([problem.detail, problem.remedy].filter(Boolean).join(" "), true);
}

function tell(text, isProblem) {
  summary.textContent = text;
  summary.classList.toggle("problem", isProblem);
  if (!isProblem) {
    form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
  }
}

/// The list of the event's year: the last one on the page, or a new one below it.
function listOf(event) {
  const year = yearOf(event.when);
  const last = timeline.lastElementChild;
  if (last?.dataset.year === year) {
    return last.querySelector("ol");
  }
  const section = document.querySelector("#year").content.cloneNode(true).firstElementChild;
  section.dataset.year = year;
  section.querySelector("h2").textContent = year;
  timeline.append(section);
  return section.querySelector("ol");
}

function yearOf(when) {
  const day = when.earliest ? calendar(when.earliest) : calendar(when.latest, -1);
  const year = day.getUTCFullYear();
  return year <= 0 ? `${1 - year} BC` : String(year);
}

function item(event) {
  const li = document.querySelector("#event").content.cloneNode(true).firstElementChild;
  const { when, what, source, evidence } = event;
  li.className = what.status;
  const time = li.querySelector("time");
  time.textContent = label(when);
  if (when.precision === "day" && when.earliest) {
    time.dateTime = when.earliest;
  }
  li.querySelector(".precision").textContent = precision(when);
  li.querySelector(".sentence").append(...marked(evidence.sentence, event.highlights?.sentence));
  li.querySelector(".facts").append(...facts(event));
  li.querySelector(".source").append(...provenance(source));
  return li;
}

/// "13 Jul", "July", "2016", "2nd quarter", "13 Jul to 2 Aug"; the year stands above it.
function label(when) {
  const first = when.earliest && calendar(when.earliest);
  const last = when.latest && calendar(when.latest, -1);
  if (!first) {
    return `until ${full(last)}`;
  }
  if (!last) {
    return `from ${short(first)}`;
  }
  switch (when.precision) {
    case "day":
    case "hour":
    case "minute":
    case "second":
      return when.clock ? `${short(first)}, ${when.clock}` : short(first);
    case "month":
      return first.toLocaleDateString("en-GB", { month: "long", timeZone: "UTC" });
    case "quarter":
      return `${["1st", "2nd", "3rd", "4th"][Math.floor(first.getUTCMonth() / 3)]} quarter`;
    case "half":
      return first.getUTCMonth() < 6 ? "1st half" : "2nd half";
    case "year":
      return yearOf(when);
    default:
      if (wholeYears(when)) {
        return `${yearOf(when)} – ${last.getUTCFullYear()}`;
      }
      return first.getUTCFullYear() === last.getUTCFullYear()
        ? `${short(first)} – ${short(last)}`
        : `${full(first)} – ${full(last)}`;
  }
}

function wholeYears({ earliest, latest }) {
  return earliest.endsWith("-01-01") && latest.endsWith("-01-01");
}

function calendar(date, plusDays = 0) {
  const [, sign, year, month, day] = /^([+-]?)(\d+)-(\d\d)-(\d\d)/.exec(date);
  const calendarDay = new Date(0);
  calendarDay.setUTCFullYear(sign === "-" ? -Number(year) : Number(year), Number(month) - 1, Number(day) + plusDays);
  return calendarDay;
}

function short(day) {
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
}

function full(day) {
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}

function precision(when) {
  const words = [when.precision];
  if (when.approximate) {
    words.unshift("about a");
  }
  if (when.uncertain) {
    words.push("uncertain");
  }
  return words.join(" ");
}

function facts({ when, what, who }) {
  const names = [...new Set((who ?? []).map((one) => one.canonical_name))].slice(0, 5).join(", ");
  const reading = [when.expression && `“${when.expression}”`, BASIS[when.basis]].filter(Boolean).join(", ");
  const status = span(what.status);
  status?.classList.add("status");
  return [status, span(names), span(reading)].filter(Boolean);
}

function provenance(source) {
  const title = source.title ?? source.url ?? "untitled";
  let name = span(title);
  if (/^https?:\/\//i.test(source.url ?? "")) {
    name = document.createElement("a");
    name.href = source.url;
    name.rel = "noreferrer noopener";
    name.textContent = title;
  }
  return [name, span(source.publisher), span(source.published && `published ${source.published.slice(0, 10)}`)].filter(Boolean);
}

function span(text) {
  if (!text) {
    return null;
  }
  const element = document.createElement("span");
  element.textContent = text;
  return element;
}

/// The sentence with the words that were searched for, from their offsets.
function marked(text, spans = []) {
  const parts = [];
  let done = 0;
  for (const { start, end } of spans) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(done, start), mark);
    done = end;
  }
  parts.push(text.slice(done));
  return parts;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?${question()}`);
  ask(false);
});
more.addEventListener("click", () => ask(true));

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if (field) {
    field.value = value;
  }
}
ask(false);
