import type { PastForecast } from './load-past';

/** A district whose forecast can be held beside what came. */
export type Pair = {
  district: string;
  mean: number;
  value: number;
  inside: Record<number, boolean>;
};

export function pairsOf(rows: PastForecast[]): Pair[] {
  return rows.flatMap(({ district, mean, value, intervals }) =>
    mean === null || value === null
      ? []
      : [
          {
            district,
            mean,
            value,
            inside: Object.fromEntries(
              intervals.map(({ level, lower, upper }) => [level, value >= lower && value <= upper]),
            ),
          },
        ],
  );
}

/** Of the pairs with a range of that level, the share whose outcome lies in it; null without any. */
export function shareInside(pairs: Pair[], level: number): number | null {
  const ranged = pairs.filter(({ inside }) => level in inside);
  if (ranged.length === 0) return null;
  return ranged.filter(({ inside }) => inside[level]).length / ranged.length;
}

/** Σ|value − mean| / Σvalue; null when nothing was recorded. */
export function errorShare(pairs: Pair[]): number | null {
  const total = pairs.reduce((sum, { value }) => sum + value, 0);
  const off = pairs.reduce((sum, { value, mean }) => sum + Math.abs(value - mean), 0);
  return total > 0 ? off / total : null;
}

/**
 * R² of predictions, 1 − Σ(y − ŷ)² / Σ(y − ȳ)²; null when all outcomes are equal. It is near 1 for anything
 * that knows large places from small ones.
 */
export function rSquared(pairs: { predicted: number; value: number }[]): number | null {
  if (pairs.length === 0) return null;
  const mean = pairs.reduce((sum, { value }) => sum + value, 0) / pairs.length;
  const spread = pairs.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const off = pairs.reduce((sum, { value, predicted }) => sum + (value - predicted) ** 2, 0);
  return spread > 0 ? 1 - off / spread : null;
}
