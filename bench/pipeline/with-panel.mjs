import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';

/** Measures with a file of twenty crimes of all districts, which is gone afterwards. */
export async function withPanel(measure) {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  try {
    const path = join(folder, 'panel.csv');
    const file = new URL('panel-file.ts', import.meta.url).pathname;
    const { writePanel } = await import(await bundle(file));
    await writePanel(path);
    return await measure(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
