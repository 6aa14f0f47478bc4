// One article's mention of an entry: its sentence with trigger, date and names marked, who says so, and why it has its date.

import { dateLabel, dayName, dayOf } from "./calendar.js";
import { element, facts, link, marked } from "./dom.js";
import { BASIS, ruleName } from "./words.js";

const SURE = 0.85;
const LIKELY = 0.6;

export function mentionCard({ event, source }) {
  const { when, evidence, source: article } = event;
  return element(
    "li",
    { class: "mention", id: `mention-${event.id}` },
    element("blockquote", { cite: /^https?:/i.test(article.url ?? "") ? article.url : null }, marked(evidence.sentence, markedParts(event))),
    facts(
      link(article.url, article.title ?? article.url ?? "untitled article"),
      article.publisher,
      article.published && `published ${published(article.published)}`,
      element("span", { class: "source-number", title: "Mentions of one number copied from one another, or are of one publisher's family." }, `source ${source + 1}`),
    ),
    element(
      "details",
      { class: "why" },
      element("summary", {}, "Why this date: ", element("strong", {}, dateLabel(when))),
      explanation(event),
    ),
  );
}

/// What was read, against what, by which rules, and how sure that is.
export function explanation({ when, rules, confidence }) {
  const row = (term, ...description) => [element("dt", {}, term), element("dd", {}, ...description)];
  return element(
    "dl",
    {},
    when.expression && row("The text says", element("q", {}, when.expression)),
    row("Basis", BASIS[when.basis] ?? when.basis),
    when.anchor && row("Read against", anchor(when.anchor)),
    when.edtf && row("Date in EDTF", element("code", {}, when.edtf)),
    confidence.date > 0 && row("How sure", confidence.date >= SURE ? "sure" : confidence.date >= LIKELY ? "likely" : "a guess", ` (${Math.round(confidence.date * 100)} of 100)`),
    rules.length > 0 && row("Rules", rules.map((rule) => element("code", { class: "rule", title: ruleName(rule) }, rule))),
  );
}

function anchor({ date, expression, why }) {
  const day = dayOf(date);
  const label = /-\d\d-\d\d$/.test(date) && day !== null ? dayName(day) : date;
  return [expression ? [element("q", {}, expression), ` (${label})`] : `the day of publication, ${label}`, why && `: ${why}`].flat();
}

/// Offsets count in the article; the sentence begins at sentence_start. Where they do not fit, the words are looked up.
function markedParts({ evidence, what, when, who }) {
  const { sentence } = evidence;
  const trigger = located(sentence, what.trigger, evidence.start - evidence.sentence_start);
  const date = when.expression ? located(sentence, when.expression, nearest(sentence, when.expression, trigger?.start ?? 0)) : null;
  const names = who.map((one) => located(sentence, one.name, one.start - evidence.sentence_start));
  const marks = [
    trigger && { ...trigger, class: "trigger", title: "the words that name the happening" },
    date && { ...date, class: "date", title: "the words that date it" },
    ...names.filter(Boolean).map((name) => ({ ...name, as: "b", title: "took part" })),
  ].filter(Boolean);
  return withoutOverlaps(marks);
}

function located(sentence, words, start) {
  const at = sentence.startsWith(words, start) ? start : sentence.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}

function nearest(sentence, words, to) {
  let best = -1;
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    best = best < 0 || Math.abs(at - to) < Math.abs(best - to) ? at : best;
  }
  return best;
}

/// Trigger and date win over names.
function withoutOverlaps(marks) {
  const kept = [];
  for (const mark of marks) {
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) {
      kept.push(mark);
    }
  }
  return kept;
}

function published(date) {
  const day = dayOf(date);
  return /^\d{4}-\d\d-\d\d/.test(date) && day !== null ? dayName(day) : date;
}
