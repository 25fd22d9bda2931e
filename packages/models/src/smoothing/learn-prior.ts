import { cheapest } from '../cheapest.js';
import { countObserved, firstObserved } from '../observed.js';
import { followRate, type RatePrior } from './poisson-level.js';

const DRIFTS = [0.003, 0.01, 0.02, 0.04, 0.08, 0.15];
const NOISES = [0, 0.003, 0.01, 0.02, 0.04, 0.08];
const MOVES = DRIFTS.flatMap((drift) => NOISES.map((noise) => ({ drift, noise })));
/** Where too little is known to choose. */
const USUAL = { drift: 0.04, noise: 0.01 };
/** Changes below which nothing is chosen. */
const MIN_CHANGES = 10;

/** Counts of one series and what its rate is multiplied by in each period. */
export interface CountSeries {
  readonly counts: Float64Array;
  readonly exposures: Float64Array;
}

/**
 * The prior of a crime by empirical Bayes: mean and variance are the moments of its series' first
 * counts with the Poisson part taken off; drift and noise make all later counts most probable.
 * @returns also for no series: a rate of 1 about which nothing is known
 */
export function learnPrior(series: readonly CountSeries[]): RatePrior {
  const firsts: number[] = [];
  let changes = 0;
  for (const { counts, exposures } of series) {
    const known = firstObserved(counts);
    if (known < 0) continue;
    firsts.push(counts[known]! / exposures[known]!);
    changes += countObserved(counts) - 1;
  }
  const moments = rateMoments(firsts);
  const moves = changes < MIN_CHANGES ? [] : MOVES;
  const best = cheapest(moves, (move) => {
    let unlikely = 0;
    for (const { counts, exposures } of series) {
      unlikely -= followRate(counts, exposures, { ...moments, ...move }).likelihood;
    }
    return unlikely;
  });
  return { ...moments, ...(best ?? USUAL) };
}

function rateMoments(rates: readonly number[]): { mean: number; variance: number } {
  if (rates.length === 0) return { mean: 1, variance: 1 };
  const mean = Math.max(0.05, rates.reduce((sum, rate) => sum + rate, 0) / rates.length);
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const variance = squares / Math.max(1, rates.length - 1);
  // One series tells nothing about how much series differ: then they may differ a lot.
  const least = rates.length < 2 ? mean * mean : 0.05 * mean * mean;
  return { mean, variance: Math.max(variance - mean, least) };
}
