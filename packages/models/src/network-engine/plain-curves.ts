import { eachPlace } from './each-place.js';
import type { NetworkLoops } from './network-loops.js';

const { fround } = Math;
/** From here on the tangent is 1 within the last place. */
const LIMIT = fround(7.905311107635498);
/** Above and below the fraction of the approximation, in powers of x², the highest first. */
const OVER = Float32Array.of(
  -2.76076847742355e-16,
  2.00018790482477e-13,
  -8.60467152213735e-11,
  5.12229709037114e-8,
  1.48572235717979e-5,
  6.37261928875436e-4,
  4.89352455891786e-3,
);
const UNDER = Float32Array.of(
  1.19825839466702e-6,
  1.18534705686654e-4,
  2.268434632439e-3,
  4.89352518554385e-3,
);

/**
 * The hyperbolic tangent in single precision, within 4e-7, with the same bits on every engine.
 * Source: the rational approximation of Eigen 3.4, `generic_fast_tanh_float`.
 */
export function tanh(number: number): number {
  const x = Math.max(-LIMIT, Math.min(LIMIT, number));
  const z = fround(x * x);
  return fround(fround(x * polynomial(z, OVER)) / polynomial(z, UNDER));
}

function polynomial(z: number, factors: Float32Array): number {
  let sum = factors[0]!;
  for (let i = 1; i < factors.length; i++) sum = fround(fround(z * sum) + factors[i]!);
  return sum;
}

type Curves = 'curve' | 'cut' | 'times' | 'backThroughTanh' | 'backThroughCut';

/** What is done number by number, by plain loops. @param floats the memory */
export function plainCurves(floats: Float32Array): Pick<NetworkLoops, Curves> {
  return {
    curve(from, to, stride, features, length, steep, rise) {
      eachPlace(stride, features, length, (place) => {
        const bent = tanh(fround(steep * floats[(from >> 2) + place]!));
        floats[(to >> 2) + place] = fround(steep * bent) + rise;
      });
    },
    cut(at, stride, features, length) {
      eachPlace(stride, features, length, (place) => {
        floats[(at >> 2) + place] = Math.max(0, floats[(at >> 2) + place]!);
      });
    },
    times(one, other, to, stride, features, length) {
      eachPlace(stride, features, length, (place) => {
        floats[(to >> 2) + place] = floats[(one >> 2) + place]! * floats[(other >> 2) + place]!;
      });
    },
    backThroughTanh(slopes, values, stride, features, length) {
      eachPlace(stride, features, length, (place) => {
        const value = floats[(values >> 2) + place]!;
        floats[(slopes >> 2) + place]! *= fround(1 - fround(value * value));
      });
    },
    backThroughCut(slopes, values, stride, features, length) {
      eachPlace(stride, features, length, (place) => {
        if (!(floats[(values >> 2) + place]! > 0)) floats[(slopes >> 2) + place] = 0;
      });
    },
  };
}
