import type { NetworkShape, Weights } from '../neural/network.js';
import type { TeachingRows } from '../neural/network-rows.js';
import { knownUntil } from './known-until.js';
import { meanLoss } from './mean-loss.js';
import { type TrainTask, trainNetwork } from './train-network.js';
import type { Training } from './training.js';

/** What happened in one epoch. */
export interface Epoch {
  readonly epoch: number;
  readonly epochs: number;
  /** Whether the last origins were held out, to see how long to train, or all rows are learned. */
  readonly phase: 'hold-out' | 'all';
  /** Mean loss of the rows learned from. */
  readonly loss: number;
  /** Mean loss of those held out; `null` where none are. */
  readonly heldOut: number | null;
}

/** Epochs without a better loss after which no better one is expected. */
const PATIENCE = 3;
/** Part of the rows held out at least, by whole origins. */
const HELD_OUT = 0.1;

/**
 * Trains on all rows for as many epochs as were best for the last origins when those were held
 * out; where there are fewer than two origins, for half of all epochs.
 */
export async function trainUntilBest(
  shape: NetworkShape,
  data: TeachingRows,
  training: Training,
  task: Omit<TrainTask, 'onEpoch'> & { onEpoch(epoch: Epoch): void },
): Promise<Weights> {
  const tell = (
    epoch: number,
    epochs: number,
    phase: Epoch['phase'],
    loss: number,
    held: number | null,
  ) => task.onEpoch({ epoch: epoch + 1, epochs, phase, loss, heldOut: held });
  const cut = lastOrigins(data);
  const all = Int32Array.from({ length: data.rows }, (_, row) => row);
  let best = { epochs: Math.ceil(training.epochs / 2), loss: Number.POSITIVE_INFINITY };
  if (cut !== null) {
    const held = all.filter((row) => data.origins[row]! >= cut);
    const before = all.filter((row) => data.origins[row]! < cut);
    const firstHeld = cut + data.steps[0]!;
    await trainNetwork(shape, knownUntil(data, firstHeld - 1), before, training, {
      ...task,
      onEpoch(epoch, learner, loss) {
        const own = meanLoss(learner, shape, data, held);
        tell(epoch, training.epochs, 'hold-out', loss, own);
        if (own < best.loss) best = { epochs: epoch + 1, loss: own };
        return epoch + 1 - best.epochs >= PATIENCE;
      },
    });
  }
  const { epochs } = best;
  return trainNetwork(
    shape,
    data,
    all,
    { ...training, epochs },
    {
      ...task,
      onEpoch(epoch, _, loss) {
        tell(epoch, epochs, 'all', loss, null);
        return false;
      },
    },
  );
}

/** The first of the last origins that hold enough rows; `null` where none would be left before. */
function lastOrigins({ origins, rows }: TeachingRows): number | null {
  const counts = new Map<number, number>();
  for (const origin of origins) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  const recentFirst = [...counts.keys()].sort((a, b) => b - a);
  let held = 0;
  for (const origin of recentFirst.slice(0, -1)) {
    held += counts.get(origin)!;
    if (held >= HELD_OUT * rows) return origin;
  }
  return null;
}
