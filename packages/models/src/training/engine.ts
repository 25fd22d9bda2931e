import type { NetworkShape, Weights } from '../neural/network.js';
import type { Batch } from './batch.js';
import type { Loss } from './loss.js';
import type { Training } from './training.js';

/**
 * What computes: four numbers at once in WebAssembly (`simd`) or plain loops (`plain`), or a
 * backend of TensorFlow.js.
 */
export type EngineName = 'simd' | 'plain' | 'tensorflow' | 'wasm' | 'cpu';

/** Learns networks. Equal calls give equal bytes on one engine. */
export interface Engine {
  readonly name: EngineName;
  /** Starts from some weights, which it leaves as they are. */
  learner(shape: NetworkShape, training: Training, start: Weights): Learner;
}

/** A network that learns. */
export interface Learner {
  /**
   * Takes one step of AdamW down the slope of the mean loss of a batch.
   * @param rate how large the step is
   * @returns that loss, before the step; 0 where no target is known
   */
  update(batch: Batch, rate: number): number;
  /** What a batch costs now; nothing is learned from it. */
  judge(batch: Batch): Pick<Loss, 'loss' | 'weight'>;
  /** The network as it is now. */
  weights(): Weights;
}
