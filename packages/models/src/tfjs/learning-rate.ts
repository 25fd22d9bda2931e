/**
 * Half a cosine from `rate` down to 0.
 * Source: Loshchilov & Hutter (2017), SGDR, without restarts.
 * @param share of the updates that are done, 0 to 1
 */
export function learningRate(rate: number, share: number): number {
  return (rate * (1 + Math.cos(Math.PI * Math.min(1, share)))) / 2;
}
