// How the map and geography scripts write data/geo: whole files only, each recorded in the manifest.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files to the folder and records them as `geo/NAME` in the manifest beside it. Other
 * entries of the manifest stay as they are; without a manifest there is nothing to record in.
 * @param files list of `{ name, text, rows, source, licence }`; `rows` only for tables
 */
export function writeGeoFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) replaceFile(join(folder, name), text);
  const path = join(folder, '..', 'manifest.json');
  if (!existsSync(path)) return;
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const { name, text, rows, source, licence } of files) {
    manifest.files[`geo/${name}`] = {
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      rows,
      source,
      licence,
    };
  }
  manifest.files = Object.fromEntries(
    Object.keys(manifest.files)
      .sort()
      .map((name) => [name, manifest.files[name]]),
  );
  replaceFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

function replaceFile(path, text) {
  writeFileSync(`${path}.partial`, text);
  renameSync(`${path}.partial`, path);
}

/** "The Dadra And Nagar Haveli" → "Dadra and Nagar Haveli". */
export function properName(name) {
  return name
    .trim()
    .replace(/^The /, '')
    .replace(/ (And|Of) /g, (word) => word.toLowerCase());
}
