import { type NetworkShape, recurrentInputs } from '../neural/network.js';
import { fours, type MatrixParts, matrixParts } from './matrix-parts.js';
import type { NetworkRoom, OpenRoom } from './network-room.js';

/** Rows that go through a network together: their numbers stay near the processor. */
const MOST_ROWS = 64;
/** Vectors of the products hold so many. */
const ROWS_AT_ONCE = 8;

export type ChunkPart =
  | keyof ReturnType<typeof featuresOf>
  | 'weights'
  | 'gradients'
  | 'means'
  | 'sizes'
  | 'turned';

/**
 * A memory for one network and some rows of a batch.
 *
 * Every feature has a slot for each period and one more, every slot a float for each row. What is
 * remembered before period t lies in slot t; in slot 0 it is 0.
 */
export interface ChunkRoom extends NetworkRoom<ChunkPart> {
  readonly shape: NetworkShape;
  readonly matrices: MatrixParts;
  readonly rows: number;
  /** Bytes of the rows of one period, and from feature to feature. */
  readonly slot: number;
  readonly stride: number;
}

export function chunkRoom(shape: NetworkShape, batch: number, open: OpenRoom): ChunkRoom {
  const chunks = Math.ceil(batch / MOST_ROWS);
  const rows = Math.ceil(batch / chunks / ROWS_AT_ONCE) * ROWS_AT_ONCE;
  const slot = 4 * rows;
  // A line of the cache more: features that lie a power of two apart would drive each other out.
  const stride = slot * (shape.window + 1) + 64;
  const matrices = matrixParts(shape);
  const { bytes, turnedBytes } = matrices;
  const features = Object.entries(featuresOf(shape)).map(
    ([part, count]) => [part, stride * fours(count)] as const,
  );
  const parts = {
    ...(Object.fromEntries(features) as ReturnType<typeof featuresOf>),
    ...{ weights: bytes, gradients: bytes, means: bytes, sizes: bytes, turned: turnedBytes },
  };
  const room = open(parts);
  const chunk = { ...room, shape, matrices, rows, slot, stride };
  fillOnes(chunk);
  return chunk;
}

/** How many features each part holds. */
function featuresOf(shape: NetworkShape) {
  const { cell, channels, reach, filters, units, statics, hidden, outputs } = shape;
  const lstm = cell === 'lstm' ? units : 0;
  const gru = units - lstm;
  return {
    /** Inputs of the filters, and 1. */
    laid: filters > 0 ? reach * channels + 1 : 0,
    /** Inputs of the recurrent layer, and 1. */
    seen: recurrentInputs(shape) + 1,
    shown: units,
    gates: 4 * lstm + 2 * gru,
    memory: lstm,
    level: lstm,
    fresh: gru,
    recalled: gru,
    kept: units,
    /** What was shown last, the numbers given once, and 1. */
    joined: units + statics + 1,
    /** The hidden layer, and 1. */
    between: hidden > 0 ? hidden + 1 : 0,
    outputs,
    ofOutputs: outputs,
    ofBetween: hidden,
    ofShown: units,
    ofMemory: lstm,
    ofRecalled: gru,
    ofSeen: filters,
  };
}

function fillOnes({ floats, at, stride, shape }: Omit<ChunkRoom, 'matrices'>): void {
  const { channels, reach, filters, units, statics, hidden } = shape;
  const one = (part: ChunkPart, feature: number, count = 1) => {
    const first = (at[part] + feature * stride) / 4;
    floats.fill(1, first, first + (count * stride) / 4);
  };
  if (filters > 0) one('laid', reach * channels);
  one('seen', recurrentInputs(shape));
  one('joined', units + statics);
  if (hidden > 0) one('between', hidden);
}
