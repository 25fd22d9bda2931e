import { addProduct, startWithBias } from './dense.js';
import type { NetworkShape } from './network.js';

/**
 * Filters over the last `reach` periods, cut off at 0: a causal convolution over time. What lies
 * before the window is 0.
 * @param sequence `channels` numbers for each period of the window, the oldest first
 * @param out      as many numbers as there are filters
 */
export function timeFilters(
  { channels, reach }: NetworkShape,
  filters: Float64Array,
  sequence: Float64Array,
  period: number,
  out: Float64Array,
): void {
  const first = Math.max(0, period - reach + 1);
  const skipped = (reach - 1 - (period - first)) * channels;
  startWithBias(filters, reach * channels, out);
  addProduct(filters, skipped, sequence.subarray(first * channels, (period + 1) * channels), out);
  for (let f = 0; f < out.length; f++) out[f] = Math.max(0, out[f]!);
}
