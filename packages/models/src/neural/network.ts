/** A layer that remembers. */
export type Cell = 'lstm' | 'gru';

/** A network: filters over time, a recurrent layer, numbers given once, dense layers. */
export interface NetworkShape {
  readonly cell: Cell;
  /** Periods it looks back on. */
  readonly window: number;
  /** Inputs per period. */
  readonly channels: number;
  /** Filters over time before the recurrent layer; 0 for none. */
  readonly filters: number;
  /** Periods that a filter sees, up to the one it stands for. */
  readonly reach: number;
  /** Units of the recurrent layer. */
  readonly units: number;
  /** Inputs given once, after the recurrent layer. */
  readonly statics: number;
  /** Units of the dense layer before the output; 0 for none. */
  readonly hidden: number;
  readonly outputs: number;
}

/**
 * Matrices by name, row-major; a row per input, a column per unit. Biases are a row of their own:
 * in `gates` and `candidate` between inputs and recurrent ones, elsewhere the last.
 */
export type Weights = ReadonlyMap<string, Float64Array>;

/** Rows and columns of each matrix that a network has, in the order of its layers. */
export function weightSizes(shape: NetworkShape): Map<string, readonly [number, number]> {
  const { cell, channels, filters, reach, units, statics, hidden, outputs } = shape;
  const into = recurrentInputs(shape) + 1 + units;
  const sizes = new Map<string, readonly [number, number]>();
  if (filters > 0) sizes.set('filters', [reach * channels + 1, filters]);
  sizes.set('gates', [into, (cell === 'lstm' ? 4 : 2) * units]);
  if (cell === 'gru') sizes.set('candidate', [into, units]);
  if (hidden > 0) sizes.set('hidden', [units + statics + 1, hidden]);
  sizes.set('output', [(hidden > 0 ? hidden : units + statics) + 1, outputs]);
  return sizes;
}

/** Inputs of the recurrent layer per period. */
export function recurrentInputs({ filters, channels }: NetworkShape): number {
  return filters > 0 ? filters : channels;
}
