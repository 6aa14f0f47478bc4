// What people corrected of an entry, a way to take it back, and a form to correct more.

import { correct, takeBack } from "./api.js";
import { dayName } from "./calendar.js";
import { button, element, facts } from "./dom.js";
import { remember, remembered } from "./memory.js";
import { STATUS } from "./words.js";

const NAME_KEPT = "timeline.author";
const UNSAID = ["hide", "split", "merge"];
const FIELDS = {
  date: { title: "Date", hint: "EDTF: 2016, 2016-07, 2016-07-13, 2016-07-08/2016-07-10, 2016~" },
  status: { title: "Status", choices: STATUS },
  merge: { title: "Same happening as", hint: "The other entry's address, or its id." },
  split: { title: "Not the same happening", hint: "Which mentions are another happening than the rest?" },
  hide: { title: "Hide from readers" },
};

/// `onDone()` is called when the service has taken a correction.
export function corrections(entry, onDone) {
  return element(
    "section",
    { class: "corrections" },
    element("h3", {}, "Corrections"),
    entry.corrections.length > 0 ? element("ol", {}, distinct(entry.corrections).map((one) => made(entry, one, onDone))) : element("p", { class: "none" }, "Nobody has corrected this entry."),
    form(entry, onDone),
  );
}

/// An entry's correction is a record for each of its mentions, all with one id.
function distinct(list) {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

function made(entry, { id, field, value, author, reason, at }, onDone) {
  const answer = element("p", { role: "status" });
  return element(
    "li",
    {},
    element("p", {}, element("strong", {}, FIELDS[field]?.title ?? field), UNSAID.includes(field) ? "" : [": ", element("code", {}, value)]),
    element("p", { class: "reason" }, reason),
    facts(author, dayName(Date.parse(at) / 86_400_000)),
    element(
      "details",
      {},
      element("summary", {}, "Take back"),
      signed("Take back", answer, (signature) => takeBack(id, signature), onDone),
    ),
    answer,
  );
}

function form(entry, onDone) {
  const answer = element("p", { role: "status" });
  const value = element("div", { class: "value" });
  const field = element("select", { name: "field" }, Object.entries(FIELDS).map(([name, { title }]) => element("option", { value: name }, title)));
  const draw = () => value.replaceChildren(...valueField(entry, field.value));
  field.addEventListener("change", draw);
  draw();
  return element(
    "details",
    { class: "correct" },
    element("summary", {}, "Correct this entry"),
    signed("Correct", answer, ({ author, reason }, data) => correct(entry.id, { ...correction(data), author, reason }), onDone, element("label", { class: "field" }, element("span", {}, "What"), field), value),
    answer,
  );
}

function correction(data) {
  const field = data.get("field");
  switch (field) {
    case "hide":
      return { field, value: "true" };
    case "split":
      return { field, events: data.getAll("value") };
    case "merge":
      return { field, with: [entryIn(data.get("value").trim())] };
    default:
      return { field, value: data.get("value").trim() };
  }
}

/// "https://timeline.example/?q=council&entry=n-4711" -> "n-4711"
function entryIn(address) {
  return URL.canParse(address) ? (new URL(address).searchParams.get("entry") ?? address) : address;
}

function valueField(entry, field) {
  const { hint, choices } = FIELDS[field];
  if (field === "hide") {
    return [];
  }
  if (field === "split") {
    return [element("p", { class: "hint" }, hint), ...entry.mentions.map(({ event }) => mentionChoice(event))];
  }
  if (choices) {
    return [element("label", { class: "field" }, element("span", {}, "Status"), element("select", { name: "value" }, Object.entries(choices).map(([name, text]) => element("option", { value: name }, text))))];
  }
  return [
    element("label", { class: "field" }, element("span", {}, field === "date" ? "New date" : "The other entry"), element("input", { name: "value", required: true, maxlength: 2000 })),
    element("p", { class: "hint" }, hint),
  ];
}

function mentionChoice({ id, evidence }) {
  return element("label", { class: "choice" }, element("input", { type: "checkbox", name: "value", value: id }), element("span", { class: "name" }, evidence.sentence));
}

/// A form that asks who says so and why, sends it, and tells what became of it.
function signed(verb, answer, send, onDone, ...fields) {
  const author = element("input", { name: "author", required: true, maxlength: 100, autocomplete: "name", value: remembered(NAME_KEPT) ?? "" });
  const reason = element("input", { name: "reason", required: true, maxlength: 500 });
  const submit = element("button", { type: "submit" }, verb);
  const form = element(
    "form",
    {},
    ...fields,
    element("label", { class: "field" }, element("span", {}, "Your name"), author),
    element("label", { class: "field" }, element("span", {}, "Why"), reason),
    submit,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    submit.disabled = true;
    try {
      remember(NAME_KEPT, author.value.trim());
      await send({ author: author.value.trim(), reason: reason.value.trim() }, new FormData(form));
      answer.textContent = "Taken. The timeline shows it in a moment.";
      answer.className = "";
      onDone();
    } catch (problem) {
      answer.textContent = problem.message;
      answer.className = "problem";
    } finally {
      submit.disabled = false;
    }
  });
  return form;
}
