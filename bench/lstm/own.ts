import { writeFileSync } from 'node:fs';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { version_core } from '@tensorflow/tfjs-core';
import { ownEngine } from '../../packages/models/src/network-engine/own-engine.js';
import type { TeachingRows } from '../../packages/models/src/neural/network-rows.js';
import { originalShape } from '../../packages/models/src/neural/original-lstm.js';
import { originalWindows } from '../../packages/models/src/neural/original-windows.js';
import { loadBackend } from '../../packages/models/src/tfjs/backend.js';
import { tfjsEngine } from '../../packages/models/src/tfjs/tfjs-engine.js';
import { trainNetwork } from '../../packages/models/src/training/train-network.js';
import { serveJobs } from '../harness/serve-jobs.js';

const WINDOW = 3;
const UNITS = 64;

interface Windows {
  /** Row-major, `WINDOW` scaled counts, then the district. */
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

interface EpochArgs {
  /** Rows per update, and rows in all. */
  readonly batch: number;
  readonly rows: number;
  readonly seed: number;
  readonly engine: keyof typeof ENGINES;
}

const ENGINES = {
  own: async () => ownEngine(),
  tfjs: async () => tfjsEngine(await loadBackend('bench')),
};

const windows = await ncrbWindows();

await serveJobs(
  {
    /** The windows for the peer: float64, inputs and target of each row. */
    write({ path }: { path: string }) {
      const { inputs, targets } = windows;
      const width = inputs.length / targets.length;
      const rows = Float64Array.from({ length: targets.length * (width + 1) }, (_, i) => {
        const [row, c] = [Math.floor(i / (width + 1)), i % (width + 1)];
        return c < width ? inputs[row * width + c]! : targets[row]!;
      });
      return { work: () => writeFileSync(path, new Uint8Array(rows.buffer)) };
    },
    epoch: (args: EpochArgs) => ({
      work: () => epoch(args),
      judge: (loss: number) => ({ loss }),
    }),
  },
  { engine: ownEngine().name, tfjs: version_core, backend: (await loadBackend('bench')).name },
);

/** All windows of the original LSTM on the NCRB panel, of 20 crimes. */
async function ncrbWindows(): Promise<Windows> {
  const panel = ncrbPanel(await loadNcrb(), { protocol: 'raw', crimes: 'core20' });
  const areas = [...new Set(panel.series.map(({ area }) => area))];
  const width = WINDOW + 1;
  const parts = originalWindows(panel, areas, WINDOW, 1).map(({ rows }) => {
    const inputs = new Float64Array(rows.rows * width);
    for (let row = 0; row < rows.rows; row++) {
      rows.sequence(row, inputs, row * width);
      rows.statics(row, inputs, row * width + WINDOW);
    }
    return { inputs, targets: rows.targets };
  });
  return {
    inputs: Float64Array.from(parts.flatMap(({ inputs }) => [...inputs])),
    targets: Float64Array.from(parts.flatMap(({ targets }) => [...targets])),
  };
}

/** Trains new weights for one epoch. @returns the mean loss */
async function epoch({ batch, rows, seed, engine }: EpochArgs): Promise<number> {
  const width = WINDOW + 1;
  const { inputs, targets } = windows;
  const data: TeachingRows = {
    rows,
    sequence(row, out, at) {
      for (let t = 0; t < WINDOW; t++) out[at + t] = inputs[row * width + t]!;
    },
    statics(row, out, at) {
      out[at] = inputs[row * width + WINDOW]!;
    },
    targets: targets.subarray(0, rows),
    weights: new Float64Array(rows).fill(1),
    origins: new Int32Array(rows),
    steps: [1],
  };
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const settings = { epochs: 1, rate: 0.001, decay: 0, dropout: 0.2, shorten: false, clip: 1 };
  let loss = Number.NaN;
  await trainNetwork(
    originalShape(WINDOW, UNITS),
    data,
    all,
    { ...settings, batch, bend: Number.POSITIVE_INFINITY },
    {
      engine: await ENGINES[engine](),
      seed,
      name: 'bench',
      turn: async () => {},
      onEpoch(_, __, mean) {
        loss = mean;
        return false;
      },
    },
  );
  return loss;
}
