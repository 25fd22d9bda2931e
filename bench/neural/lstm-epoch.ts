import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import type { TeachingRows } from '../../packages/models/src/neural/network-rows.js';
import { originalShape } from '../../packages/models/src/neural/original-lstm.js';
import { originalWindows } from '../../packages/models/src/neural/original-windows.js';
import { loadBackend } from '../../packages/models/src/tfjs/backend.js';
import { trainNetwork } from '../../packages/models/src/tfjs/train-network.js';

export const WINDOW = 3;
export const UNITS = 64;

export interface Windows {
  /** Row-major, `WINDOW` scaled counts, then the district. */
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

/** All windows of the original LSTM on the NCRB panel, of 20 crimes. */
export async function ncrbWindows(): Promise<Windows> {
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

/** Processor time in ms of one epoch on new weights, and its mean loss. */
export async function timeEpoch({ inputs, targets }: Windows, batch: number) {
  const rows = targets.length;
  const width = WINDOW + 1;
  const data: TeachingRows = {
    rows,
    sequence(row, out, at) {
      for (let t = 0; t < WINDOW; t++) out[at + t] = inputs[row * width + t]!;
    },
    statics(row, out, at) {
      out[at] = inputs[row * width + WINDOW]!;
    },
    targets,
    weights: new Float64Array(rows).fill(1),
    origins: new Int32Array(rows),
    steps: [1],
  };
  const backend = await loadBackend('bench');
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const settings = { epochs: 1, rate: 0.001, decay: 0, dropout: 0.2, shorten: false, clip: 1 };
  let loss = Number.NaN;
  const start = process.cpuUsage();
  await trainNetwork(
    originalShape(WINDOW, UNITS),
    data,
    all,
    { ...settings, batch, bend: Number.POSITIVE_INFINITY },
    {
      backend,
      seed: 1,
      name: 'bench',
      turn: async () => {},
      onEpoch(_, __, mean) {
        loss = mean;
        return false;
      },
    },
  );
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, loss, backend: backend.name };
}
