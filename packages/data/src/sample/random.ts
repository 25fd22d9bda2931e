/** Numbers from 0 to 1, excluded; the same ones for the same seed. */
export type Random = () => number;

/**
 * A seeded stream of random numbers (sfc32 of PractRand, C. Doty-Humphrey). Streams of one seed are
 * independent, so more series change nothing about those that were there.
 */
export function randomStream(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A draw from the Poisson distribution; 0 for a mean of 0. */
export function poisson(mean: number, random: Random): number {
  // Sums of Poisson draws are Poisson draws; short ones keep exp(−mean) far from 0.
  let count = 0;
  for (let left = mean; left > 0; left -= 30) {
    const limit = Math.exp(-Math.min(left, 30));
    for (let product = random(); product > limit; product *= random()) count += 1;
  }
  return count;
}

/** A draw from the gamma distribution of scale 1 (G. Marsaglia and W. W. Tsang, 2000). */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
