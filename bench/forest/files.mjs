import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';

const here = (name) => new URL(name, import.meta.url).pathname;
/** Both sides of a comparison of trees. */
export function sides(job) {
  return {
    own: { file: here('own.ts'), job },
    peer: { file: here('peer.py'), job, name: 'scikit-learn' },
  };
}

const { rowsOf, writeRows } = await import(await bundle(here('rows.ts')));
const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const written = new Map();

/** Files of the rows of a shape, to learn from and unseen; written once. */
export async function filesOf(shape) {
  if (!written.has(shape)) {
    const parts = await rowsOf(shape);
    const paths = Object.entries(parts).map(([name, rows]) => {
      const path = join(folder, `${written.size}-${name}.bin`);
      writeRows(path, rows);
      return [name, path];
    });
    written.set(shape, Object.fromEntries(paths));
  }
  return written.get(shape);
}
