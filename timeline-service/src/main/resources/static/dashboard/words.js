// The dashboard's words for those of the API.

export const STATUS = { asserted: "happened", planned: "planned", possible: "possible", denied: "denied" };

export const STATUS_MEANING = {
  asserted: "The text says that it happened.",
  planned: "The text says that it is to happen.",
  possible: "The text says that it may happen.",
  denied: "The text says that it did not happen.",
};

export const BASIS = {
  stated: "The text gives the full date.",
  resolved: "Worked out from the day of publication.",
  narrative: "Worked out from another date in the text.",
  publication: "The story tells it as its news, so it has the day of publication.",
  corrected: "Corrected by a person.",
  none: "Nothing says when.",
};

export const KIND = { person: "person", organisation: "organisation", country: "country", place: "place", other: "participant" };

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/// "BE" -> "Belgium"; what is no country's code stays as it is.
export function countryName(code) {
  return /^[A-Z]{2}$/.test(code) ? COUNTRIES.of(code) : code;
}

/// What a filter's value is called: facetName("status", "asserted") -> "happened"
export function facetName(facet, value) {
  return facet === "status" ? (STATUS[value] ?? value) : facet === "place" ? countryName(value) : value;
}

/// count(3, "article") -> "3 articles"; count(2, "entry", "entries")
export function count(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/// "time.day-shift" -> "day shift"
export function ruleName(rule) {
  return rule.replace(/^[a-z]+\./, "").replaceAll("-", " ");
}
