// Writes the modules that carry the tables inside the package, so that loading them needs no file access.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'src/ncrb/generated');
const tables = join(root, '../../data');
mkdirSync(out, { recursive: true });

const knowledge = {};
for (const name of readdirSync(join(root, 'knowledge')).sort()) {
  knowledge[name] = readFileSync(join(root, 'knowledge', name), 'utf8');
}
write(
  'knowledge.ts',
  `export const KNOWLEDGE: Readonly<Record<string, string>> = ${JSON.stringify(knowledge)};\n`,
);

const files = {};
const manifest = JSON.parse(readFileSync(join(tables, 'manifest.json'), 'utf8'));
files['manifest.json'] = JSON.stringify(manifest);
for (const name of Object.keys(manifest.files).sort()) {
  if (name.startsWith('ncrb/')) files[name] = readFileSync(join(tables, name), 'utf8');
}
const packed = gzipSync(JSON.stringify(files), { level: 9 }).toString('base64');
write(
  'tables.ts',
  `/** Gzipped JSON of file name → text, in base64. */\nexport const TABLES =\n  '${packed}';\n`,
);

/** Leaves an unchanged file alone, so that build caches and watchers stay quiet. */
function write(name, text) {
  const path = join(out, name);
  let old = '';
  try {
    old = readFileSync(path, 'utf8');
  } catch {}
  if (old !== text) writeFileSync(path, text);
}
