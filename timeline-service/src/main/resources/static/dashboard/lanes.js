// Where the marks of entries go: most important first, each into the highest lane where it and its label have room. What
// finds no room is not drawn; the density under the marks counts it.

import { extent } from "./calendar.js";

const LEAST = 9;
const GAP = 10;
const LABEL_GAP = 5;
const WIDE_SHARE = 0.7;
/// Centuries in the view of a year fill a lane each: so many at most.
const MOST_WIDE = 2;
const OPEN_PIXELS = 60;

/// -> [{entry, lane, x, width, isPoint, isOpenLeft, isOpenRight, label: {x, width, isInside} or null}]
export function lanes(entries, scale, laneCount, textWidth) {
  const taken = Array.from({ length: laneCount }, () => []);
  const marks = [];
  let wide = 0;
  for (const entry of entries) {
    const place = placed(entry, scale);
    const isWide = place && place.width > scale.width * WIDE_SHARE;
    const mark = place && (!isWide || wide < MOST_WIDE) ? fit(place, taken, textWidth(entry), scale.width) : null;
    if (mark) {
      wide += isWide ? 1 : 0;
      marks.push({ entry, ...mark });
    }
  }
  return marks;
}

function placed(entry, scale) {
  const [from, to] = extent(entry.when);
  if (from === null && to === null) {
    return null;
  }
  const right = to === null ? scale.x(from) + OPEN_PIXELS : scale.x(to);
  const left = from === null ? right - OPEN_PIXELS : scale.x(from);
  if (right < 0 || left > scale.width) {
    return null;
  }
  const isPoint = right - left < LEAST;
  const x = isPoint ? (left + right - LEAST) / 2 : Math.max(left, -20);
  const end = isPoint ? x + LEAST : Math.min(right, scale.width + 20);
  return { x, width: end - x, isPoint, isOpenLeft: from === null, isOpenRight: to === null };
}

function fit(place, taken, labelWidth, width) {
  const visible = Math.max(0, place.x);
  const visibleEnd = Math.min(width, place.x + place.width);
  const end = place.x + place.width;
  const labels = [];
  if (visibleEnd - visible > labelWidth + 2 * LABEL_GAP) {
    labels.push({ x: visible + LABEL_GAP + 2, isInside: true, width: labelWidth });
  } else if (end + LABEL_GAP + labelWidth < width) {
    labels.push({ x: end + LABEL_GAP, isInside: false, width: labelWidth });
  } else if (place.x - LABEL_GAP - labelWidth > 0) {
    labels.push({ x: place.x - LABEL_GAP - labelWidth, isInside: false, width: labelWidth });
  }
  for (const label of [...labels, null]) {
    const from = Math.min(place.x, label?.x ?? place.x) - GAP / 2;
    const to = Math.max(end, label ? label.x + label.width : end) + GAP / 2;
    for (let lane = 0; lane < taken.length; lane++) {
      if (taken[lane].every((other) => to <= other.from || from >= other.to)) {
        taken[lane].push({ from, to });
        return { ...place, lane, label };
      }
    }
  }
  return null;
}
