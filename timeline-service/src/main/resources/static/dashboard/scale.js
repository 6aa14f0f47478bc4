// The part of time that the axis shows, and the ticks under it. Days are numbers as in calendar.js.

import { at, dayName, monthName, parts, yearName } from "./calendar.js";

const HOUR = 1 / 24;
const YEAR = 365.2425;
const NARROWEST = 2 * HOUR;
const FIRST = at(-9998);
const LAST = at(9998);
const LABEL_PIXELS = 68;

/// Steps between ticks, finest first: how many days one is, the tick at or before a day, and the one after a tick.
const STEPS = [
  ...[1, 3, 6, 12].map((hours) => fixed(hours * HOUR, (day) => clock(day), (day) => dayName(day))),
  ...[1, 2].map((days) => fixed(days, (day) => String(parts(day).day), (day) => `${monthName(parts(day).month)} ${yearName(parts(day).year)}`)),
  fixed(7, (day) => dayName(day, false), (day) => yearName(parts(day).year), at(1970, 0, 5)),
  ...[1, 3].map((months) => monthly(months)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => yearly(years)),
];

function fixed(days, label, context, from = 0) {
  return {
    days,
    label,
    context,
    floor: (day) => from + Math.floor((day - from) / days + 1e-9) * days,
    next: (day) => day + days,
  };
}

function monthly(months) {
  return {
    days: (months * YEAR) / 12,
    label: (day) => monthName(parts(day).month, true),
    context: (day) => yearName(parts(day).year),
    floor: (day) => at(parts(day).year, parts(day).month - (parts(day).month % months)),
    next: (day) => at(parts(day).year, parts(day).month + months),
  };
}

function yearly(years) {
  return {
    days: years * YEAR,
    label: (day) => yearName(parts(day).year),
    context: null,
    floor: (day) => at(Math.floor(parts(day).year / years) * years),
    next: (day) => at(parts(day).year + years),
  };
}

function clock(day) {
  const minutes = Math.round((day - Math.floor(day + 1e-9)) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/// Days to pixels: new Scale(from, to, width).
export class Scale {
  constructor(from, to, width) {
    this.from = from;
    this.to = to;
    this.width = Math.max(1, width);
  }

  x(day) {
    return ((day - this.from) / (this.to - this.from)) * this.width;
  }

  day(x) {
    return this.from + (x / this.width) * (this.to - this.from);
  }

  /// By a share of the width: 0.5 goes half a screen towards the future.
  panned(share) {
    const by = share * (this.to - this.from);
    return bounded(this.from + by, this.to + by);
  }

  /// factor 0.5 shows half the time; the day under `x` stays where it is.
  zoomed(factor, x = this.width / 2) {
    const still = this.day(x);
    const span = Math.max(NARROWEST, (this.to - this.from) * factor);
    const from = still - (x / this.width) * span;
    return bounded(from, from + span);
  }

  /// {minor: [{x, label}], major: [{x, end, label}]}: hours under their day, days under their month, months under their year.
  ticks() {
    const step = STEPS.find(({ days }) => this.x(this.from + days) >= LABEL_PIXELS) ?? STEPS.at(-1);
    const minor = [];
    const major = [];
    for (let day = step.floor(this.from); day < this.to; day = step.next(day)) {
      minor.push({ x: this.x(day), label: step.label(day) });
      const context = step.context?.(Math.max(day, this.from));
      if (context && major.at(-1)?.label !== context) {
        major.push({ x: this.x(day), label: context });
      }
    }
    return { minor, major };
  }
}

function bounded(from, to) {
  const span = Math.min(to - from, LAST - FIRST);
  const begin = Math.min(Math.max(from, FIRST), LAST - span);
  return { from: begin, to: begin + span };
}
