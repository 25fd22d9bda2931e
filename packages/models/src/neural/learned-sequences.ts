import type { AreaGraph } from './area-graph.js';
import type { Cell, NetworkShape, Weights } from './network.js';
import type { Scales } from './scales.js';
import { channelNames } from './sequence-channels.js';
import { sequenceWidth, staticWidth } from './sequence-rows.js';

/** What distinguishes the networks on sequences. */
export interface SequenceSpec {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly cell: Cell;
  /** Filters over time and over the map before the recurrent layer; 0 for none. */
  readonly filters: number;
  readonly reach: number;
}

/** A network on sequences, trained. */
export interface LearnedSequences {
  /** Distances ahead that its outputs stand for, ascending. */
  readonly steps: readonly number[];
  readonly crimes: readonly string[];
  readonly shape: NetworkShape;
  readonly weights: Weights;
  readonly channelScales: Scales;
  readonly onceScales: Scales;
  /** Only where there are filters over the map. */
  readonly graph: AreaGraph | null;
}

/** The shape of a network on sequences. */
export function sequenceShape(
  { cell, filters, reach }: SequenceSpec,
  crimes: readonly string[],
  sizes: Pick<NetworkShape, 'window' | 'units' | 'hidden' | 'outputs'>,
): NetworkShape {
  const channels = sequenceWidth(channelNames(filters > 0).length);
  return { cell, filters, reach, channels, statics: staticWidth(crimes), ...sizes };
}
