import { type Panel, type Period, until } from '@crimecast/data';
import { fitRisk } from '@crimecast/models/risk';
import { valueAt } from '@crimecast/windows';

/** Chances that were given for one period, beside what came. */
export interface RiskOutcomes {
  readonly time: Period;
  /** 1 where the count reached what had been called elevated, else 0; NaN where nobody knows. */
  readonly elevated: Float64Array;
  /** NaN where no chance was given. */
  readonly probability: Float64Array;
}

/**
 * The chances that a model fitted at the origin gave for the period after it.
 * @throws CrimecastError as `fitRisk`; the signal's reason
 */
export async function riskOutcomes(
  panel: Panel,
  origin: Period,
  options: { seed: number; signal?: AbortSignal },
): Promise<RiskOutcomes> {
  const { seed, signal } = options;
  const known = until(panel, origin);
  const risk = await fitRisk(known, signal ? { seed, signal } : { seed });
  const { from, probability } = risk.predict();
  return { time: origin + 1, elevated: outcomesFrom(panel, origin, from), probability };
}

/**
 * Whether the count after the origin reached a series' threshold.
 * @param from NaN where there is none
 * @returns 1, 0, or NaN where threshold or count is unknown or lies beyond the panel
 */
export function outcomesFrom(panel: Panel, origin: Period, from: Float64Array): Float64Array {
  return from.map((threshold, s) => {
    const value = valueAt(panel, s, origin + 1 - panel.start);
    return Number.isNaN(value + threshold) ? Number.NaN : Number(value >= threshold);
  });
}
