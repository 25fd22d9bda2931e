import { cos } from '../portable/cos.js';
import { square } from '../portable/square.js';

/**
 * Half a cosine from `rate` down to 0.
 * Source: Loshchilov & Hutter (2017), SGDR, without restarts.
 * @param share of the updates that are done, 0 to 1
 */
export function learningRate(rate: number, share: number): number {
  // (1 + cos 2x) / 2 = cos² x
  return share >= 1 ? 0 : rate * square(cos((Math.PI / 2) * share));
}
