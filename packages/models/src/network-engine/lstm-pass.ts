import type { ChunkRoom } from './chunk-room.js';
import type { DenseLayers } from './dense-layers.js';
import type { RecurrentPass } from './recurrent-pass.js';

/**
 * `lstmCell` on the rows of a chunk, its gradients written out by hand.
 * Source: backpropagation through time, Werbos (1990).
 */
export function lstmPass(room: ChunkRoom, layers: DenseLayers): RecurrentPass {
  const { loops, at, stride, slot } = room;
  const { window, units } = room.shape;
  const gate = units * stride;
  return {
    forward() {
      for (let t = 0; t < window; t++) {
        const now = t * slot;
        const gates = at.gates + now;
        if (t > 0) layers.forward('gatesPast', at.shown + now, gates, slot, true);
        loops.curve(gates, gates, stride, 3 * units, slot, 0.5, 0.5);
        loops.curve(gates + 3 * gate, gates + 3 * gate, stride, units, slot, 1, 0);
        loops.lstmRemember(gates, at.memory + now, stride, units, slot);
        const level = at.level + now;
        loops.curve(at.memory + now + slot, level, stride, units, slot, 1, 0);
        loops.times(gates + 2 * gate, level, at.shown + now + slot, stride, units, slot);
      }
    },
    backward() {
      for (let t = window - 1; t >= 0; t--) {
        const now = t * slot;
        const gates = at.gates + now;
        const { level, memory, ofMemory, ofShown } = at;
        loops.lstmBack(
          gates,
          memory + now,
          level + now,
          ofShown,
          ofMemory + now,
          stride,
          units,
          slot,
        );
        if (t > 0) layers.back('gatesPast', gates, ofShown, slot);
      }
    },
  };
}
