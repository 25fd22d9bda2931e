// Writes the modules that carry the tables inside the package, so that loading them needs no file access.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tables = join(root, '../../data');
const table = (name) => readFileSync(join(tables, name), 'utf8');
const known = (name) => readFileSync(join(root, 'knowledge', name), 'utf8');
const GEO = 'geo-';

const knowledge = {};
for (const name of readdirSync(join(root, 'knowledge')).sort()) {
  if (!name.startsWith(GEO)) knowledge[name] = known(name);
}
write(
  'ncrb/generated/knowledge.ts',
  `export const KNOWLEDGE: Readonly<Record<string, string>> = ${JSON.stringify(knowledge)};\n`,
);

const files = {};
const manifest = JSON.parse(table('manifest.json'));
files['manifest.json'] = JSON.stringify(manifest);
for (const name of Object.keys(manifest.files).sort()) {
  if (name.startsWith('ncrb/')) files[name] = table(name);
}
writePacked('ncrb/generated/tables.ts', 'TABLES', 'JSON of file name → text', files);

writePacked('geo/generated/geography.ts', 'GEOGRAPHY', 'JSON of file name → text', {
  'districts.csv': table('geo/districts.csv'),
  'adjacency.csv': table('geo/adjacency.csv'),
  'population.csv': table('geo/population.csv'),
  'states.csv': table('ncrb/states.csv'),
  'units.csv': table('ncrb/units.csv'),
  'aliases.csv': known('geo-aliases.csv'),
  'rate-notes.csv': known('geo-rate-notes.csv'),
  'districts.low.topo.json': table('geo/districts.low.topo.json'),
});
const map = JSON.parse(table('geo/districts.topo.json'));
writePacked('geo/generated/district-map.ts', 'DISTRICT_MAP', 'TopoJSON', map);

function writePacked(path, name, what, value) {
  const packed = gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');
  write(path, `/** Gzipped ${what}, in base64. */\nexport const ${name} =\n  '${packed}';\n`);
}

/** Leaves an unchanged file alone, so that build caches and watchers stay quiet. */
function write(name, text) {
  const path = join(root, 'src', name);
  mkdirSync(dirname(path), { recursive: true });
  let old = '';
  try {
    old = readFileSync(path, 'utf8');
  } catch {}
  if (old !== text) writeFileSync(path, text);
}
