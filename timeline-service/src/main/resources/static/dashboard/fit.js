// Which part of time to show at first: the shortest that holds most of the entries, so that one of 480 BC does not push a
// century of news into one pixel.

import * as api from "./api.js";
import { dayOf, isoOf } from "./calendar.js";

const MOST = 0.9;
const ROUNDS = 3;
const MARGIN = 0.04;

/// -> {from, to}, or null where there are no entries. Each round asks for the part found, in finer buckets.
export async function densest(question, signal) {
  let range = null;
  for (let round = 0; round < ROUNDS; round++) {
    const { buckets, range: all } = await histogram(question, range, signal);
    const next = shortest(buckets, MOST) ?? all;
    if (next === null || (range && next.to - next.from > 0.6 * (range.to - range.from))) {
      range = range ?? next;
      break;
    }
    range = next;
  }
  return range && widened(range);
}

/// From the first entry to the end of the last one, which the histogram counts where it begins.
export async function whole(question, signal) {
  const [{ range }, last] = await Promise.all([
    api.histogram(question, signal),
    api.entries(api.asking(question, { order: "-time", limit: 1 }), signal),
  ]);
  return range && widened({ from: range.from, to: Math.max(range.to, dayOf(last.entries[0]?.when.latest) ?? range.to) });
}

function histogram(question, range, signal) {
  return api.histogram(range ? api.asking(question, { from: isoOf(range.from), to: isoOf(Math.ceil(range.to) - 1) }) : question, signal);
}

function shortest(list, share) {
  const total = list.reduce((sum, bucket) => sum + bucket.count, 0);
  let best = null;
  let start = 0;
  let inside = 0;
  for (const { to, count } of list) {
    inside += count;
    while (inside - list[start].count >= total * share) {
      inside -= list[start++].count;
    }
    if (total > 0 && inside >= total * share && (best === null || to - list[start].from < best.to - best.from)) {
      best = { from: list[start].from, to };
    }
  }
  return best;
}

function widened({ from, to }) {
  const margin = Math.max(1, Math.round((to - from) * MARGIN));
  return { from: from - margin, to: to + margin };
}
