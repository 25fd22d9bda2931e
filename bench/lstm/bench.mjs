import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../harness/compare.mjs';
import { startOwn } from '../harness/side.mjs';

export const title = 'One epoch of the original LSTM';
const here = (name) => new URL(name, import.meta.url).pathname;
/** Rows per update, rows, and how much of PyTorch's time it may take. */
const SHAPES = [
  { batch: 32, rows: 42_240, must: 0.8, stretch: 0.4 },
  { batch: 1024, rows: 20_000, must: 2, stretch: 1 },
];

export async function measure({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  const path = join(folder, 'windows.bin');
  try {
    const writer = await startOwn(here('own.ts'));
    await writer.run({ job: 'write', path });
    await writer.stop();
    const comparisons = [];
    for (const { batch, rows, must, stretch } of SHAPES) {
      for (const engine of ['own', 'tfjs']) {
        const job = { job: 'epoch', path, batch, rows };
        const work = `64 units, ${rows.toLocaleString('en')} windows of 3, batches of ${batch}`;
        comparisons.push(
          await compare({
            work: engine === 'own' ? work : `${work}, on TensorFlow.js`,
            own: { file: here('own.ts'), job: { ...job, engine } },
            peer: { file: here('peer.py'), job, name: 'PyTorch' },
            rounds: quick ? 1 : 7,
            ...(engine === 'own' ? { must, stretch } : {}),
            // First weights are drawn apart: one epoch's losses are shown, not held together.
            equal: { of: 'loss', within: Number.POSITIVE_INFINITY },
          }),
        );
      }
    }
    return { comparisons };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
