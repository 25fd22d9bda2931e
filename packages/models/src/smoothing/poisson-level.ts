import { log1p } from '../portable/log1p.js';
import { logGamma } from './log-gamma.js';

/** How the rates of one crime behave; learned from all of its series together. */
export interface RatePrior {
  /** Mean and variance of a rate before anything was seen of its series. */
  readonly mean: number;
  readonly variance: number;
  /** Variance of a rate's step from one period to the next, relative to its square. */
  readonly drift: number;
  /** Variance of recording around the rate beyond Poisson, relative to its square. */
  readonly noise: number;
}

/** A rate as it is known after some counts. */
export interface RateLevel {
  readonly mean: number;
  readonly variance: number;
  /** Sum of log probabilities of the counts, each given those before; the first is left out. */
  readonly likelihood: number;
}

/**
 * Follows the rate of one series: counts are Poisson around the rate times the exposure, the rate
 * is gamma and moves in proportion to itself.
 *
 * The weight of a count follows from its size: 3 cases tell little and are drawn to what was
 * known, 3,000 replace it. Missing counts only widen what is known.
 * Source: Harvey & Fernandes (1989), Time series models for count or qualitative observations;
 * with noise beyond Poisson the step is the linear Bayes one of West, Harrison & Migon (1985).
 * @param counts    oldest first; NaN is missing
 * @param exposures as many, above 0: what the rate is multiplied by in each period
 * @param likely    whether the likelihood is asked for; otherwise it stays 0
 */
export function followRate(
  counts: Float64Array,
  exposures: Float64Array,
  prior: RatePrior,
  likely = true,
): RateLevel {
  const { drift, noise } = prior;
  let { mean, variance } = prior;
  let likelihood = 0;
  let seen = 0;
  for (let t = 0; t < counts.length; t++) {
    if (t > 0) variance += drift * mean * mean;
    const count = counts[t]!;
    if (Number.isNaN(count)) continue;
    const exposure = exposures[t]!;
    const spread = variance + noise * mean * mean;
    if (likely && seen++ > 0)
      likelihood += logProbability(count, mean * exposure, spread * exposure * exposure);
    const gain = variance / (spread + mean / exposure);
    mean = Math.max(SMALLEST, mean + gain * (count / exposure - mean));
    variance = gain * (mean / exposure + noise * mean * mean);
  }
  return { mean, variance, likelihood };
}

/** A rate of nothing at all could never grow again. */
const SMALLEST = 1e-3;

/** Negative binomial: Poisson around a gamma rate with this mean and variance. */
function logProbability(count: number, mean: number, variance: number): number {
  const size = (mean * mean) / Math.max(variance, 1e-9 * mean * mean);
  const share = mean / (mean + size);
  return (
    logGamma(count + size) -
    logGamma(size) -
    logGamma(count + 1) +
    size * log1p(-share) +
    count * Math.log(share)
  );
}
