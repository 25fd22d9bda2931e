import type { Panel } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import type { FitTask } from '../point-model.js';
import { yieldToLoop } from '../yield-to-loop.js';

/** Spreads the meter's one piece per crime over work whose share done is told. */
export function fitTurns(train: Panel, { signal, meter }: FitTask) {
  const { length } = crimesOf(train);
  let told = 0;
  return {
    async turn(): Promise<void> {
      await yieldToLoop();
      signal?.throwIfAborted();
    },
    /** @param share of all work that is done, 0 to 1 */
    tell(share: number, stage: string): void {
      for (; told < Math.floor(share * length); told++) meter.advance(stage);
    },
    end(stage: string): void {
      for (; told < length; told++) meter.advance(stage);
    },
  };
}
