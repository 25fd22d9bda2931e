import { invalid } from '../trees/fit-options.js';

/** What a boosting makes small. */
export type LossName = 'l2' | 'l1' | 'poisson' | { readonly quantile: number };

/** A loss of raw forecasts; Poisson's are logs. All sums are over rows, times their weights. */
export interface Loss {
  readonly link: 'identity' | 'log';
  /** Share of the weight below the forecast of a leaf; null where a Newton step finds it. */
  readonly quantile: number | null;
  /** Derivatives by the raw forecast: the first into `slopes`, the second into `curves`. */
  derive(raw: Float64Array, data: LossRows, slopes: Float64Array, curves: Float64Array): void;
  /** Mean loss, up to what does not depend on the forecast. */
  mean(raw: Float64Array, data: LossRows): number;
}

export interface LossRows {
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

/** @throws CrimecastError `MODEL_OPTIONS_INVALID` for another name or a quantile outside (0, 1) */
export function lossOf(name: LossName): Loss {
  if (name === 'l2') return squared;
  if (name === 'poisson') return poisson;
  if (name === 'l1') return pinball(0.5);
  const quantile = typeof name === 'object' && name !== null ? name.quantile : Number.NaN;
  if (quantile > 0 && quantile < 1) return pinball(quantile);
  throw invalid('loss', JSON.stringify(name), '"l2", "l1", "poisson" or { quantile } in (0, 1)');
}

/** ½ (raw − y)² */
const squared: Loss = {
  link: 'identity',
  quantile: null,
  derive(raw, { targets, weights }, slopes, curves) {
    for (let i = 0; i < raw.length; i++) {
      slopes[i] = weights[i]! * (raw[i]! - targets[i]!);
      curves[i] = weights[i]!;
    }
  },
  mean: (raw, data) => weightedMean(raw, data, (r, y) => 0.5 * (r - y) ** 2),
};

/** exp(raw) − y raw: the deviance of a Poisson distribution, halved. */
const poisson: Loss = {
  link: 'log',
  quantile: null,
  derive(raw, { targets, weights }, slopes, curves) {
    for (let i = 0; i < raw.length; i++) {
      const expected = Math.exp(raw[i]!);
      slopes[i] = weights[i]! * (expected - targets[i]!);
      curves[i] = weights[i]! * expected;
    }
  },
  mean: (raw, data) => weightedMean(raw, data, (r, y) => Math.exp(r) - y * r),
};

/** Source: Koenker & Bassett (1978), Regression quantiles; half the absolute error at ½. */
function pinball(quantile: number): Loss {
  return {
    link: 'identity',
    quantile,
    derive(raw, { targets, weights }, slopes, curves) {
      for (let i = 0; i < raw.length; i++) {
        const off = raw[i]! - targets[i]!;
        slopes[i] = off === 0 ? 0 : weights[i]! * (off < 0 ? -quantile : 1 - quantile);
        curves[i] = weights[i]!;
      }
    },
    mean: (raw, data) =>
      weightedMean(raw, data, (r, y) => (r < y ? quantile * (y - r) : (1 - quantile) * (r - y))),
  };
}

function weightedMean(
  raw: Float64Array,
  { targets, weights }: LossRows,
  loss: (raw: number, target: number) => number,
): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < raw.length; i++) {
    sum += weights[i]! * loss(raw[i]!, targets[i]!);
    weight += weights[i]!;
  }
  return sum / weight;
}
