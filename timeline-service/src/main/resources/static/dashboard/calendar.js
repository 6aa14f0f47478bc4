// Days as numbers: 0 is 1 January 1970, fractions are times of day. Years are astronomical, as in EDTF: -479 is 480 BC.

const MILLIS = 86_400_000;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };
const ORDINALS = ["1st", "2nd", "3rd", "4th"];

/// "2016-07-13" -> 16995; "2016-07-13T12:00" -> 16995.5; undefined -> null
export function dayOf(date) {
  const found = /^([+-]?)(\d{4,})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(date ?? "");
  if (!found) {
    return null;
  }
  const [, sign, year, month = "1", day = "1", hour = "0", minute = "0"] = found;
  return at(sign === "-" ? -Number(year) : Number(year), Number(month) - 1, Number(day)) + (Number(hour) * 60 + Number(minute)) / 1440;
}

/// at(2016, 6, 13) -> 16995: the month counts from 0, and may be too large or negative.
export function at(year, month = 0, day = 1) {
  const calendar = new Date(0);
  calendar.setUTCFullYear(year, month, day);
  return calendar.getTime() / MILLIS;
}

export function parts(day) {
  const calendar = new Date(Math.floor(day) * MILLIS);
  return { year: calendar.getUTCFullYear(), month: calendar.getUTCMonth(), day: calendar.getUTCDate() };
}

/// 16995.4 -> "2016-07-13", as the API takes it
export function isoOf(day) {
  const { year, month, day: ofMonth } = parts(day);
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(month + 1)}-${two(ofMonth)}`;
}

/// Where an entry lies on the axis, [from, to): to the hour where its text tells one. Open ends are null.
export function extent(when) {
  const from = dayOf(when.earliest);
  const to = dayOf(when.latest);
  const clock = /^(\d\d)(?::(\d\d))?/.exec(when.clock ?? "");
  if (clock && from !== null && to - from === 1) {
    const begins = from + (Number(clock[1]) * 60 + Number(clock[2] ?? 0)) / 1440;
    return [begins, begins + 1 / 24];
  }
  return [from, to];
}

export function yearName(year) {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

export function monthName(month, isShort = false) {
  return isShort ? MONTHS[month].slice(0, 3) : MONTHS[month];
}

export function dayName(day, hasYear = true) {
  const { year, month, day: ofMonth } = parts(day);
  return `${ofMonth} ${monthName(month, true)}${hasYear ? ` ${yearName(year)}` : ""}`;
}

/// "13 Jul 2016, 18:00", "2nd quarter 2016", "summer 2014", "1990s", "about 480 BC", "until 3 May 1989"
export function dateLabel(when) {
  const plain = plainLabel(when);
  return `${when.approximate ? "about " : ""}${plain}${when.uncertain ? " (uncertain)" : ""}`;
}

function plainLabel(when) {
  const first = dayOf(when.earliest);
  const last = when.latest ? dayOf(when.latest) - 1 : null;
  if (first === null && last === null) {
    return when.edtf ? withoutYear(when.edtf) : "no date";
  }
  if (first === null) {
    return `until ${dayName(last)}`;
  }
  if (last === null) {
    return `from ${dayName(first)}`;
  }
  return namedSpan(when, first) ?? rangeLabel(first, last);
}

/// What the precision gives a name of its own, or null: "July 2016" for a month.
function namedSpan(when, first) {
  const { year, month } = parts(first);
  switch (when.precision) {
    case "day":
    case "hour":
    case "minute":
    case "second":
      return when.clock ? `${dayName(first)}, ${when.clock}` : dayName(first);
    case "week":
      return `week of ${dayName(first)}`;
    case "weekend":
      return `weekend of ${dayName(first)}`;
    case "month":
      return `${monthName(month)} ${yearName(year)}`;
    case "quarter":
      return `${ORDINALS[Math.floor(month / 3)]} quarter ${yearName(year)}`;
    case "half":
      return `${ORDINALS[Math.floor(month / 6)]} half of ${yearName(year)}`;
    case "season": {
      const season = SEASONS[/-(2[1-4])/.exec(when.edtf ?? "")?.[1]];
      return season ? `${season} ${yearName(year)}` : null;
    }
    case "year":
      return yearName(year);
    case "decade":
      return year > 0 ? `${year}s` : null;
    case "century":
      return year > 0 ? `${ordinal(Math.floor(year / 100) + 1)} century` : null;
    default:
      return null;
  }
}

/// "13 – 19 Jul 2016", "1979 – 1989", "28 Dec 2015 – 3 Jan 2016"
export function rangeLabel(first, last) {
  const from = parts(first);
  const to = parts(last);
  if (from.month === 0 && from.day === 1 && to.month === 11 && to.day === 31) {
    return from.year === to.year ? yearName(from.year) : `${yearName(from.year)} – ${yearName(to.year)}`;
  }
  if (first === last) {
    return dayName(first);
  }
  return from.year === to.year ? `${dayName(first, false)} – ${dayName(last)}` : `${dayName(first)} – ${dayName(last)}`;
}

/// "XXXX-07-13" -> "13 Jul, year unknown"
function withoutYear(edtf) {
  const found = /^XXXX-(\d\d)-(\d\d)/.exec(edtf);
  return found ? `${Number(found[2])} ${monthName(Number(found[1]) - 1, true)}, year unknown` : "no date";
}

function ordinal(number) {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

function two(number) {
  return String(number).padStart(2, "0");
}
