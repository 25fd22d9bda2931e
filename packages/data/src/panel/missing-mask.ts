import type { Panel } from './panel.js';

/** One byte per value, in the order of `panel.values`: 1 where it is missing, 0 where it is known. */
export function missingMask(panel: Panel): Uint8Array {
  const mask = new Uint8Array(panel.values.length);
  for (let i = 0; i < mask.length; i++) mask[i] = Number.isNaN(panel.values[i]!) ? 1 : 0;
  return mask;
}
