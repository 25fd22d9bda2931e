/**
 * Builds the maps of data/geo: the districts of India by LGD code, and their states, at two levels
 * of detail.
 *
 *   node scripts/build-map.mjs --source FILE.topo.json [--out data/geo]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GeoError, readGeoArguments } from './geo-arguments.mjs';
import { properName, writeGeoFiles } from './geo-manifest.mjs';

const MAPSHAPER = 'mapshaper@0.6.113';
const STATES = 36;
const MAPS = [
  {
    name: 'districts.topo.json',
    // One step is about 100 m: finer than the source is exact, so shapes need no other simplification.
    quantization: 30_000,
    simplify: [],
    maxGzipBytes: 250_000,
  },
  {
    name: 'districts.low.topo.json',
    quantization: 10_000,
    // Metres that a border may move, by area in m²: city districts and islands have little to spare.
    simplify: [
      '-simplify',
      'dp',
      'variable',
      'interval=this.area < 6e8 ? 200 : this.area < 2e9 ? 1500 : 4000',
      'keep-shapes',
    ],
    maxGzipBytes: 70_000,
  },
];
const SOURCE = 'Local Government Directory (LGD / Bharatmaps), published by DataMeet';
const LICENCE = 'CC0; credit LGD and DataMeet. Old Rajasthan lines: covid19india, MIT';

function main() {
  const { source, out } = readGeoArguments(
    '--source FILE is missing: the full, topologically clean district TopoJSON',
  );
  const districts = readSource(source);
  const files = MAPS.map((map) => ({
    name: map.name,
    text: buildMap(map, districts),
    source: SOURCE,
    licence: LICENCE,
  }));
  writeGeoFiles(out, files);
}

function buildMap({ name, quantization, simplify, maxGzipBytes }, districts) {
  const topology = JSON.parse(runMapshaper(districts, simplify, quantization));
  checkComplete(topology, districts);
  const text = `${JSON.stringify(topology)}\n`;
  const gzipped = gzipSync(text, { level: 9 }).length;
  if (gzipped > maxGzipBytes) {
    throw new GeoError(`${name} is ${gzipped} bytes gzipped, more than ${maxGzipBytes}`);
  }
  console.error(
    `${name}: ${topology.objects.districts.geometries.length} districts, ` +
      `${topology.objects.states.geometries.length} states, ${Math.round(gzipped / 1000)} kB gzipped`,
  );
  return text;
}

/** The source with small properties; codes stay text. */
function readSource(file) {
  let topology;
  try {
    topology = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new GeoError(`cannot read the source ${file}: ${cause.message}`, { cause });
  }
  const layers = Object.values(topology?.objects ?? {});
  if (topology?.type !== 'Topology' || layers.length !== 1 || !layers[0].geometries?.length) {
    throw new GeoError(`${file} is not a TopoJSON with one layer of districts`);
  }
  const seen = new Set();
  const geometries = layers[0].geometries.map((geometry) => {
    const { code, district, state_code: stateCode, state } = geometry.properties ?? {};
    if (typeof code !== 'string' || !code || !district || !stateCode || !state) {
      throw new GeoError(
        `a district of ${file} lacks code (text), district, state_code or state: ` +
          JSON.stringify(geometry.properties),
      );
    }
    if (seen.has(code)) throw new GeoError(`district ${code} is in ${file} twice`);
    seen.add(code);
    const properties = { code, name: properName(district), stateCode, state: properName(state) };
    return { ...geometry, id: undefined, properties };
  });
  return { ...topology, objects: { districts: { type: 'GeometryCollection', geometries } } };
}

function runMapshaper(districts, simplify, quantization) {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-map-'));
  try {
    writeFileSync(join(folder, 'districts.json'), JSON.stringify(districts));
    const steps = [
      ['-i', 'districts.json', 'string-fields=code,stateCode'],
      simplify,
      ['-dissolve', 'stateCode', 'copy-fields=state', '+', 'name=states'],
      ['-rename-fields', 'code=stateCode,name=state', 'target=states'],
      ['-o', 'map.json', 'format=topojson', 'target=*', `quantization=${quantization}`],
    ];
    const { status, error, stderr } = spawnSync('npx', ['-y', MAPSHAPER, ...steps.flat()], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (error || status !== 0) {
      throw new GeoError(`${MAPSHAPER} failed: ${error?.message ?? stderr.trim()}`);
    }
    return readFileSync(join(folder, 'map.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every district of the source must still be there, once, with an area. */
function checkComplete(topology, source) {
  const rings = ringReader(topology);
  const kept = new Map();
  for (const geometry of topology.objects.districts.geometries) {
    kept.set(geometry.properties.code, Math.max(0, ...rings(geometry).map(area)));
  }
  const lost = source.objects.districts.geometries
    .map((geometry) => geometry.properties)
    .filter(({ code }) => !(kept.get(code) > 0))
    .map(({ code, name }) => `${code} ${name}`);
  if (lost.length) throw new GeoError(`the map would lose ${lost.length} districts: ${lost}`);
  const states = topology.objects.states.geometries.length;
  if (states !== STATES) throw new GeoError(`the map has ${states} states instead of ${STATES}`);
}

/** Outer rings of a geometry, in quantized steps. */
function ringReader(topology) {
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
  const points = (index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]);
  return (geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : (geometry.arcs ?? []);
    return polygons.map((polygon) => polygon[0].flatMap(points));
  };
}

function area(ring) {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[(i + 1) % ring.length];
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice) / 2;
}

try {
  main();
} catch (error) {
  if (!(error instanceof GeoError)) throw error;
  console.error(`build-map: ${error.message}`);
  process.exitCode = 1;
}
