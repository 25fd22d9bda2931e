import type { ChunkRoom } from './chunk-room.js';
import type { PartName } from './matrix-parts.js';

/** The products of a network, by the name of their weights; addresses and lengths in bytes. */
export interface DenseLayers {
  forward(part: PartName, from: number, to: number, length: number, more?: boolean): void;
  /** Carries slopes back to the inputs that want them. */
  back(part: PartName, slopes: number, to: number, length: number, more?: boolean): void;
  /** Adds to the gradients. */
  learn(part: PartName, from: number, slopes: number, length: number): void;
  turn(): void;
}

export function denseLayers({ loops, at, matrices: { parts }, stride }: ChunkRoom): DenseLayers {
  return {
    forward(part, from, to, length, more = false) {
      const { inputs, outputs, offset } = parts.get(part)!;
      loops.multiply(at.weights + offset, inputs, from, stride, to, outputs, length, more);
    },
    back(part, slopes, to, length, more = false) {
      const { outputs, back, turned } = parts.get(part)!;
      loops.multiply(at.turned + turned, outputs, slopes, stride, to, back, length, more);
    },
    learn(part, from, slopes, length) {
      const { inputs, outputs, offset } = parts.get(part)!;
      loops.addGradients(from, inputs, stride, slopes, outputs, length, at.gradients + offset);
    },
    turn() {
      for (const { inputs, back, outputs, offset, turned } of parts.values()) {
        loops.turn(at.weights + offset, inputs, back, outputs, at.turned + turned);
      }
    },
  };
}
