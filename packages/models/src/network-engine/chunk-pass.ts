import type { ChunkRoom } from './chunk-room.js';
import { denseLayers } from './dense-layers.js';
import { gruPass } from './gru-pass.js';
import { lstmPass } from './lstm-pass.js';

/** `forwardNetwork` on the rows of a chunk, and back. */
export interface ChunkPass {
  forward(): void;
  /** From `ofOutputs`; adds to the gradients. */
  backward(): void;
  /** To be called when weights have changed. */
  turn(): void;
}

/** Both ways through a network, as calls of the loops of its room. */
export function chunkPass(room: ChunkRoom): ChunkPass {
  const { loops, at, shape, stride, slot } = room;
  const { window, units, hidden, filters, cell } = shape;
  const layers = denseLayers(room);
  const recurrent = (cell === 'lstm' ? lstmPass : gruPass)(room, layers);
  const periods = window * slot;
  const sides = cell === 'lstm' ? (['gates'] as const) : (['gates', 'candidate'] as const);
  const into = { gates: at.gates, candidate: at.fresh };
  const past = { gates: at.shown, candidate: at.recalled };
  return {
    forward() {
      if (filters > 0) {
        layers.forward('filters', at.laid, at.seen, periods);
        loops.cut(at.seen, stride, filters, periods);
      }
      for (const side of sides) layers.forward(side, at.seen, into[side], periods);
      recurrent.forward();
      loops.times(at.shown + periods, at.kept, at.joined, stride, units, slot);
      if (hidden === 0) {
        layers.forward('output', at.joined, at.outputs, slot);
        return;
      }
      layers.forward('hidden', at.joined, at.between, slot);
      loops.curve(at.between, at.between, stride, hidden, slot, 1, 0);
      layers.forward('output', at.between, at.outputs, slot);
    },
    backward() {
      if (hidden === 0) {
        layers.learn('output', at.joined, at.ofOutputs, slot);
        layers.back('output', at.ofOutputs, at.ofShown, slot);
      } else {
        layers.learn('output', at.between, at.ofOutputs, slot);
        layers.back('output', at.ofOutputs, at.ofBetween, slot);
        loops.backThroughTanh(at.ofBetween, at.between, stride, hidden, slot);
        layers.learn('hidden', at.joined, at.ofBetween, slot);
        layers.back('hidden', at.ofBetween, at.ofShown, slot);
      }
      loops.times(at.ofShown, at.kept, at.ofShown, stride, units, slot);
      recurrent.backward();
      for (const side of sides) {
        layers.learn(side, at.seen, into[side], periods);
        // Nothing was shown before the first period.
        layers.learn(`${side}Past`, past[side] + slot, into[side] + slot, periods - slot);
      }
      if (filters === 0) return;
      for (const side of sides) {
        layers.back(side, into[side], at.ofSeen, periods, side === 'candidate');
      }
      loops.backThroughCut(at.ofSeen, at.seen, stride, filters, periods);
      layers.learn('filters', at.laid, at.ofSeen, periods);
    },
    turn: layers.turn,
  };
}
