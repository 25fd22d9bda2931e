import type { FeatureSource } from '../pooled/feature-source.js';
import type { PooledRows } from '../pooled/training-rows.js';
import type { NetworkRows } from './network-rows.js';
import { type Scales, scaled } from './scales.js';

/** Features of the pooled models that a window does not hold, given once. */
const ONCE = ['level', 'state-change', 'from-state', 'share', 'area-size', 'crime-size'] as const;

export const ONCE_NAMES: readonly string[] = ONCE;

/** The same for every row of one panel. */
export interface SequenceInputs {
  readonly source: FeatureSource;
  /** As `sequenceChannels` gives them. */
  readonly cells: Float64Array;
  readonly window: number;
  readonly crimes: readonly string[];
  readonly channelScales: Scales;
  readonly onceScales: Scales;
}

/** The numbers given once of some rows, row-major, not scaled. */
export function onceNumbers({ columns, features, rows }: PooledRows): Float64Array {
  const numbers = new Float64Array(rows * ONCE.length);
  ONCE.forEach((name, c) => {
    const column = columns.findIndex((feature) => feature.name === name);
    for (let row = 0; row < rows; row++) {
      numbers[row * ONCE.length + c] = features[column * rows + row]!;
    }
  });
  return numbers;
}

/** Per period: the scaled channels, and 1 where the count is known, or all 0. */
export function sequenceWidth(channels: number): number {
  return channels + 1;
}

/** The numbers given once, and 1 for the crime of the row; a crime not learned from has none. */
export function staticWidth(crimes: readonly string[]): number {
  return ONCE.length + crimes.length;
}

/** Windows that end at the origins of some rows; periods before the panel are 0. */
export function sequenceRows(inputs: SequenceInputs, rows: PooledRows): NetworkRows {
  const { source, cells, window, crimes, channelScales, onceScales } = inputs;
  const { panel } = source.logs;
  const channels = channelScales.centre.length;
  const width = sequenceWidth(channels);
  const ready = scaledCells(cells, channelScales, source.own);
  const crimeOf = new Map(crimes.map((crime, c) => [crime, c]));
  const once = onceNumbers(rows);
  return {
    rows: rows.rows,
    sequence(row, out, at) {
      const s = rows.series[row]!;
      const t = rows.origins[row]! - panel.start;
      const before = Math.max(0, window - 1 - t);
      out.fill(0, at, at + before * width);
      const first = s * panel.length + t - window + 1 + before;
      out.set(
        ready.subarray(first * width, (first + window - before) * width),
        at + before * width,
      );
    },
    statics(row, out, at) {
      for (let c = 0; c < ONCE.length; c++) {
        out[at + c] = scaled(onceScales, c, once[row * ONCE.length + c]!);
      }
      out.fill(0, at + ONCE.length, at + ONCE.length + crimes.length);
      const crime = crimeOf.get(panel.series[rows.series[row]!]!.crime);
      if (crime !== undefined) out[at + ONCE.length + crime] = 1;
    },
  };
}

function scaledCells(cells: Float64Array, scales: Scales, own: Float64Array): Float64Array {
  const channels = scales.centre.length;
  const ready = new Float64Array(own.length * (channels + 1));
  for (let i = 0; i < own.length; i++) {
    if (Number.isNaN(own[i]!)) continue;
    const at = i * (channels + 1);
    for (let c = 0; c < channels; c++) ready[at + c] = scaled(scales, c, cells[i * channels + c]!);
    ready[at + channels] = 1;
  }
  return ready;
}
