import { dataError } from '../errors.js';
import { gamma, poisson, type Random, randomStream } from './random.js';

/** What is known about a synthetic series; the defaults give plain Poisson counts around 50. */
export interface SeriesStructure {
  /** Expected count at the start, before season and break; 50 by default. */
  level?: number;
  /** Growth per season as a fraction: 0.1 is 10 % more each year of a monthly series; 0 by default. */
  trend?: number;
  /** Swing of the season as a fraction of the level, 0 to 1; 0 by default. */
  season?: number;
  /** Overdispersion d: the variance is mean + d · mean²; 0 (Poisson) by default. */
  dispersion?: number;
  /** Share of periods that are 0 whatever was expected; 0 by default. */
  zeros?: number;
  /** From period `at` on (counted from 0) the level is `factor` times what it was. */
  break?: { at: number; factor: number };
}

export interface GenerateOptions {
  /** Periods; 72 by default. */
  length?: number;
  /** Periods of one season; 12 by default. */
  seasonLength?: number;
  /** The same seed gives the same values; 1 by default. */
  seed?: number;
  /** Independent series of one seed are told apart by their stream; 0 by default. */
  stream?: number;
}

export interface GeneratedSeries {
  /** Counts, oldest first. */
  readonly values: Float64Array;
  /** What was expected in each period: the best forecast there is. */
  readonly mean: Float64Array;
}

/**
 * A synthetic series of counts with a known structure: level · trend · season · break, drawn from
 * a negative binomial with extra zeros. The season peaks a quarter into its cycle.
 * @throws CrimecastError `DATA_OPTION_INVALID` for a value outside its range
 */
export function generateSeries(
  structure: SeriesStructure = {},
  options: GenerateOptions = {},
): GeneratedSeries {
  const { length = 72, seasonLength = 12, seed = 1, stream = 0 } = options;
  const { level = 50, trend = 0, season = 0, dispersion = 0, zeros = 0 } = structure;
  inRange('length', length, 0, 10_000_000);
  inRange('seasonLength', seasonLength, 1, 10_000);
  inRange('level', level, 0, 1e9);
  inRange('trend', trend, -1, 10);
  inRange('season', season, 0, 1);
  inRange('dispersion', dispersion, 0, 100);
  inRange('zeros', zeros, 0, 1);
  const random = randomStream(seed, stream);
  const values = new Float64Array(length);
  const mean = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const swing = 1 + season * Math.sin((2 * Math.PI * t) / seasonLength);
    const expected = level * (1 + trend) ** (t / seasonLength) * swing * breakFactor(structure, t);
    mean[t] = expected * (1 - zeros);
    const zero = random() < zeros;
    const count = draw(expected, dispersion, random);
    values[t] = zero ? 0 : count;
  }
  return { values, mean };
}

function breakFactor({ break: shift }: SeriesStructure, t: number): number {
  return shift !== undefined && t >= shift.at ? shift.factor : 1;
}

/** Negative binomial as a Poisson whose mean is gamma-distributed. */
function draw(mean: number, dispersion: number, random: Random): number {
  if (dispersion === 0 || mean === 0) return poisson(mean, random);
  return poisson(gamma(1 / dispersion, random) * dispersion * mean, random);
}

function inRange(name: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  throw dataError('DATA_OPTION_INVALID', `${name} is ${value}; give ${low} to ${high}.`);
}
