// Makes static/dashboard/world.json: the outlines under the map of the dashboard.
//
// usage: npm install world-atlas@2.0.2 topojson-client@3.1.0 && node world.mjs > .../static/dashboard/world.json
//
// world-atlas carries Natural Earth's 1:110m countries (public domain). Degrees are counted in tenths, north up as on a
// screen (x = longitude, y = -latitude), each point relative to the one before it, as SVG's paths have it:
//
//     {"land": "M-599 -809l-55 2...", "borders": "M..."}
import {createRequire} from "node:module";

const require = createRequire(process.cwd() + "/");
const {merge, mesh} = require("topojson-client");
const atlas = require("world-atlas/countries-110m.json");

const TENTHS = 10;
const ANTARCTICA = "010";
const SMALLEST = 4;

const countries = atlas.objects.countries;
countries.geometries = countries.geometries.filter((country) => country.id !== ANTARCTICA);
const rings = merge(atlas, countries.geometries).coordinates.flat();
const borders = mesh(atlas, countries, (one, other) => one !== other).coordinates;

process.stdout.write(
  JSON.stringify({land: rings.flatMap(cutAtDateLine).map((ring) => path(ring, "z")).join(""), borders: borders.map((line) => path(line, "")).join("")}),
);

/// A ring that runs over the date line, from 180 to -180, as the pieces on either side of it.
function cutAtDateLine(ring) {
  const points = ring.slice(1);
  const jumps = points.flatMap((point, i) => (Math.abs(point[0] - points.at(i - 1)[0]) > 180 ? [i] : []));
  return jumps.length === 0
    ? [ring]
    : jumps.map((start, n) => (n + 1 < jumps.length ? points.slice(start, jumps[n + 1]) : [...points.slice(start), ...points.slice(0, jumps[0])]));
}

function path(points, end) {
  const [first, ...rest] = points.map(([longitude, latitude]) => [Math.round(longitude * TENTHS), Math.round(-latitude * TENTHS)]);
  let [x, y] = first;
  const steps = [];
  for (const [nextX, nextY] of rest) {
    if (Math.hypot(nextX - x, nextY - y) >= SMALLEST) {
      steps.push(`${nextX - x} ${nextY - y}`);
      [x, y] = [nextX, nextY];
    }
  }
  return steps.length === 0 ? "" : `M${first.join(" ")}l${steps.join(" ")}${end}`;
}
