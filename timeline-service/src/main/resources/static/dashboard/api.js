// The service's answers. What it refuses, and its silence, is a Problem with words for people.

import { dayOf } from "./calendar.js";

export class Problem extends Error {
  constructor({ detail, remedy, title, parameter, replaced_by: replacedBy = [], status = 0 }) {
    super([detail ?? title, remedy].filter(Boolean).join(" "));
    this.parameter = parameter;
    this.replacedBy = replacedBy;
    this.status = status;
  }

  /// Whether the same question may be answered in a moment.
  get isPassing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const entries = (question, signal) => get("v1/timeline", question, signal);

/// The buckets in days as calendar.js counts them, from where to where they reach, and the number of all entries: also of
/// those that are wider than a bucket.
export async function histogram(question, signal) {
  const { from, to, buckets, counted, wider, open_ended: open } = await get("v1/histogram", question, signal);
  return {
    buckets: buckets.map(({ start, end, count, statuses }) => ({ from: dayOf(start), to: dayOf(end), count, statuses })),
    range: from && to ? { from: dayOf(from), to: dayOf(to) } : null,
    total: counted + wider + open,
  };
}

export const facets = (question, signal) => get("v1/facets", question, signal);
export const participants = (question, signal) => get("v1/participants", question, signal);
export const system = (signal) => get("v1/system", new URLSearchParams(), signal);
export const entry = (id, signal) => get(`v1/entries/${encodeURIComponent(id)}`, new URLSearchParams(), signal);

/// `{field: "date", value: "2016-07-13", author: "Jane Roe", reason: "the minutes say so"}`
export const correct = (entryId, correction) => post(`v1/entries/${encodeURIComponent(entryId)}/corrections`, correction);
export const takeBack = (correctionId, signature) => post(`v1/corrections/${encodeURIComponent(correctionId)}/revert`, signature);

function post(path, body) {
  return answer(path, { method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(body) });
}

/// asking(question, {limit: 50}): a copy with these parameters set.
export function asking(question, changes) {
  const copy = new URLSearchParams(question);
  for (const [name, value] of Object.entries(changes)) {
    copy.set(name, value);
  }
  return copy;
}

function get(path, question, signal) {
  return answer(question.size > 0 ? `${path}?${question}` : path, { headers: { Accept: "application/json" }, signal });
}

async function answer(path, request) {
  let response;
  let body;
  try {
    response = await fetch(path, request);
    body = response.status === 204 ? null : await response.json();
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Problem(
      response
        ? { detail: `The service answered with status ${response.status} and no JSON.`, status: response.status }
        : { detail: "The service does not answer. Is it running? Nothing is lost;", remedy: "this page tries again by itself." },
    );
  }
  if (!response.ok) {
    throw new Problem({ ...body, status: response.status });
  }
  return body;
}

/// Runs the newest of several overlapping loads: an older one is given up, and never shown after a newer.
export class Newest {
  #running = null;

  async run(load) {
    this.#running?.abort();
    const mine = new AbortController();
    this.#running = mine;
    try {
      return await load(mine.signal);
    } catch (failure) {
      if (mine.signal.aborted) {
        return undefined;
      }
      throw failure;
    }
  }
}
