import type { Panel } from '@crimecast/data';
import {
  ORIGINAL_ID,
  type OriginalNetwork,
  originalShape,
  type TeachOriginal,
} from '../neural/original-lstm.js';
import { originalWindows } from '../neural/original-windows.js';
import { fitTurns } from './fit-turns.js';
import type { Teacher } from './teacher.js';
import { trainNetwork } from './train-network.js';
import type { Training } from './training.js';

const WINDOW = 3;
const UNITS = 64;
/** Windows below which a crime gets no network. */
const LEAST_WINDOWS = 10;
/** As the original: batches of 32, Adam at its usual rate, squared errors of scaled counts. */
const TRAINING: Training = {
  epochs: 20,
  batch: 32,
  rate: 0.001,
  decay: 0,
  dropout: 0.2,
  shorten: false,
  clip: 1,
  bend: Number.POSITIVE_INFINITY,
};

/** Trains a network per crime, each from numbers drawn for it. */
export function teachOriginal({ load, onEpoch }: Teacher): TeachOriginal {
  return async (train, task) => {
    const engine = await load(ORIGINAL_ID);
    const turns = fitTurns(train, task);
    await turns.turn();
    const areas = areasOf(train);
    const shape = originalShape(WINDOW, UNITS);
    const taught = originalWindows(train, areas, WINDOW, LEAST_WINDOWS);
    const networks: OriginalNetwork[] = [];
    for (const { crime, scale, rows } of taught) {
      const all = Int32Array.from({ length: rows.rows }, (_, row) => row);
      const { epochs } = TRAINING;
      const weights = await trainNetwork(shape, rows, all, TRAINING, {
        engine,
        seed: task.seed,
        name: crime,
        turn: turns.turn,
        onEpoch(epoch, _, loss) {
          const model = `${ORIGINAL_ID} ${crime}`;
          const place = { model, backend: engine.name, epoch: epoch + 1, epochs };
          onEpoch?.({ ...place, phase: 'all', loss, heldOut: null });
          return false;
        },
      });
      networks.push({ crime, scale, weights });
      turns.tell(networks.length / taught.length, `${crime} on ${engine.name}`);
    }
    turns.end(ORIGINAL_ID);
    return { window: WINDOW, units: UNITS, areas, networks };
  };
}

function areasOf(train: Panel): string[] {
  return [...new Set(train.series.map(({ area }) => area))].sort();
}
