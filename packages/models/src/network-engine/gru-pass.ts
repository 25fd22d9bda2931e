import type { ChunkRoom } from './chunk-room.js';
import type { DenseLayers } from './dense-layers.js';
import type { RecurrentPass } from './recurrent-pass.js';

/** `gruCell` on the rows of a chunk, its gradients written out by hand. */
export function gruPass(room: ChunkRoom, layers: DenseLayers): RecurrentPass {
  const { loops, at, stride, slot } = room;
  const { window, units } = room.shape;
  const gate = units * stride;
  return {
    forward() {
      for (let t = 0; t < window; t++) {
        const now = t * slot;
        const [gates, fresh, shown] = [at.gates + now, at.fresh + now, at.shown + now];
        if (t > 0) layers.forward('gatesPast', shown, gates, slot, true);
        loops.curve(gates, gates, stride, 2 * units, slot, 0.5, 0.5);
        if (t > 0) {
          loops.times(gates + gate, shown, at.recalled + now, stride, units, slot);
          layers.forward('candidatePast', at.recalled + now, fresh, slot, true);
        }
        loops.curve(fresh, fresh, stride, units, slot, 1, 0);
        loops.gruShow(gates, fresh, shown, stride, units, slot);
      }
    },
    backward() {
      const { ofShown, ofRecalled } = at;
      for (let t = window - 1; t >= 0; t--) {
        const now = t * slot;
        const [gates, fresh, shown] = [at.gates + now, at.fresh + now, at.shown + now];
        loops.gruBackToFresh(gates, fresh, shown, ofShown, stride, units, slot);
        layers.back('candidatePast', fresh, ofRecalled, slot);
        loops.gruBackToReset(gates + gate, shown, ofRecalled, ofShown, stride, units, slot);
        if (t > 0) layers.back('gatesPast', gates, ofShown, slot, true);
      }
    },
  };
}
