import type { Period } from '@crimecast/data';
import { type BacktestResult, scoreGroups } from '@crimecast/eval';

/** The share of outcomes inside the intervals of one level, one step ahead. */
export interface CoverageOver {
  readonly level: number;
  /** Over all crimes and periods together. */
  readonly pooled: number;
  /** The crimes with the smallest and the largest share. */
  readonly lowest: CrimeShare;
  readonly highest: CrimeShare;
}

export interface CrimeShare {
  readonly crime: string;
  readonly share: number;
}

/** @returns `null` where the model has no intervals of this level in these periods */
export function coverageOver(
  result: BacktestResult,
  model: string,
  level: number,
  times: readonly Period[],
): CoverageOver | null {
  const position = result.levels.indexOf(level);
  const only = { models: [model], times, horizons: [1] };
  const shareOf = (score: { coverage: readonly (number | null)[] } | undefined) =>
    score?.coverage[position] ?? null;
  const [all] = scoreGroups(result, () => 'all', only);
  const pooled = shareOf(all);
  const crimes = scoreGroups(result, 'crime', only).flatMap((score) => {
    const share = shareOf(score);
    return share === null ? [] : [{ crime: score.group, share }];
  });
  if (pooled === null || crimes.length === 0) return null;
  const pick = (better: (a: number, b: number) => boolean) =>
    crimes.reduce((best, one) => (better(one.share, best.share) ? one : best));
  return { level, pooled, lowest: pick((a, b) => a < b), highest: pick((a, b) => a > b) };
}
