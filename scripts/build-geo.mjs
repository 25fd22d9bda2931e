/**
 * Builds the tables of data/geo: districts.csv, adjacency.csv and population.csv.
 *
 *   node scripts/build-geo.mjs --source FOLDER [--out data/geo]
 *
 * FOLDER holds the full, topologically clean map, adjacency.csv and population.csv.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeoError, readGeoArguments } from './geo-arguments.mjs';
import { properName, writeGeoFiles } from './geo-manifest.mjs';
import { areaKm2, bounds, decodePolygons, innerPoint } from './geo-shape.mjs';

const MAP = 'india-districts.full-clean.topo.json';
// Four by four pixels where India is 800 pixels high, at 4 km a pixel.
const TINY_KM2 = 256;
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const MAP_SOURCE = {
  source: 'Computed from the district polygons of LGD / Bharatmaps, published by DataMeet',
  licence: 'CC0; credit LGD and DataMeet. Old Rajasthan lines: covid19india, MIT',
};
const POPULATION_SOURCE = {
  source:
    'Census of India 2011, Primary Census Abstract; state projections of the Technical Group on ' +
    'Population Projections, spread by the shares of 2011',
  licence: 'Projections CC BY 4.0; credit the Census of India and the Technical Group',
};

function main() {
  const { source, out } = readGeoArguments(`--source FOLDER is missing: it holds ${MAP}`);
  const shapes = readShapes(join(source, MAP));
  const codes = new Set(shapes.map(({ code }) => code));
  const adjacency = readTable(join(source, 'adjacency.csv'));
  const population = readTable(join(source, 'population.csv'));
  const touching = new Set(adjacency.flatMap(({ code_a: a, code_b: b }) => [a, b]));
  for (const code of [...touching, ...population.map((row) => row.code)]) checkCode(code, codes);
  const files = [
    { name: 'districts.csv', ...districtsTable(shapes, touching), ...MAP_SOURCE },
    { name: 'adjacency.csv', ...adjacencyTable(adjacency), ...MAP_SOURCE },
    { name: 'population.csv', ...populationTable(population), ...POPULATION_SOURCE },
  ];
  writeGeoFiles(out, files);
  for (const { name, rows } of files) console.error(`${name}: ${rows} rows`);
}

function districtsTable(shapes, touching) {
  const header = [
    ...['code', 'name', 'state_code', 'state', 'lon', 'lat', 'west', 'south', 'east', 'north'],
    ...['area_km2', 'tiny', 'island'],
  ];
  const rows = shapes.map(({ code, name, stateCode, state, polygons }) => {
    const parts = polygons.map(areaKm2);
    const largest = Math.max(...parts);
    const [lon, lat] = innerPoint(polygons[parts.indexOf(largest)]);
    const [west, south, east, north] = bounds(polygons);
    const area = parts.reduce((sum, part) => sum + part, 0);
    return [
      ...[code, name, stateCode, state],
      ...[lon, lat].map((degree) => degree.toFixed(4)),
      ...[west, south].map((degree) => (Math.floor(degree * 1e4) / 1e4).toFixed(4)),
      ...[east, north].map((degree) => (Math.ceil(degree * 1e4) / 1e4).toFixed(4)),
      ...[area.toFixed(1), largest < TINY_KM2 ? 1 : 0, touching.has(code) ? 0 : 1],
    ];
  });
  return csv(header, rows);
}

function adjacencyTable(adjacency) {
  const header = ['code_a', 'code_b', 'contact', 'shared_km'];
  return csv(
    header,
    adjacency.map((row) => header.map((column) => row[column])),
  );
}

/** Names and areas stand in districts.csv; the rest is carried as it is, an unknown number empty. */
function populationTable(population) {
  const header = ['code', 'source', 'pop_2011', ...YEARS.map((year) => `pop_${year}`), 'note'];
  return csv(
    header,
    population.map((row) => header.map((column) => row[column])),
  );
}

/** Rows sorted by all their fields, so that the order of the source does not matter. */
function csv(header, rows) {
  const quote = (field) =>
    /[",\n]/.test(field) ? `"${String(field).replaceAll('"', '""')}"` : String(field);
  const lines = rows.map((row) => row.map(quote).join(',')).sort();
  return { text: `${[header.join(','), ...lines].join('\n')}\n`, rows: rows.length };
}

function readShapes(file) {
  const topology = JSON.parse(read(file));
  const [layer] = Object.values(topology.objects ?? {});
  if (!layer?.geometries?.length) throw new GeoError(`${file} has no layer of districts`);
  return layer.geometries.map((geometry) => ({
    code: geometry.properties.code,
    name: properName(geometry.properties.district),
    stateCode: geometry.properties.state_code,
    state: properName(geometry.properties.state),
    polygons: decodePolygons(topology, geometry),
  }));
}

/** CSV with quoted fields on one line, as the source tables are. */
function readTable(file) {
  const [header, ...lines] = read(file).replaceAll('\r', '').trim().split('\n').map(fields);
  return lines.map((line, at) => {
    if (line.length !== header.length) {
      throw new GeoError(
        `row ${at + 2} of ${file} has ${line.length} fields, not ${header.length}`,
      );
    }
    return Object.fromEntries(header.map((name, i) => [name, line[i]]));
  });
}

function fields(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  );
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new GeoError(`cannot read the source ${file}: ${cause.message}`, { cause });
  }
}

function checkCode(code, codes) {
  if (!codes.has(code)) throw new GeoError(`code ${code} has no polygon in ${MAP}`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof GeoError)) throw error;
  console.error(`build-geo: ${error.message}`);
  process.exitCode = 1;
}
