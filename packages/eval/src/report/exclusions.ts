import { formatPeriod } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import type { Headline } from '../summary/summary.js';
import type { Names } from './evaluation.js';
import { count, list } from './wording.js';

const REASONS = {
  REFERENCE_WITHOUT_ERROR: 'the reference made no error to compare with',
  NOTHING_TO_COMPARE: 'nothing was forecast by both models',
};

/** What is not in the figures of a model, and why, in sentences. */
export function exclusions(
  { folds, models, failures, rows, origins, frequency }: BacktestResult,
  model: string,
  headlines: readonly Headline[],
  names: Names,
): string[] {
  const label = (period: number) => formatPeriod(period, frequency);
  const position = models.indexOf(model);
  const own = folds.filter((fold) => fold.model === position);
  const sentences = failures.map(
    ({ model: name, origin, error }) =>
      `${name} gave no forecasts from ${label(origin)}: ${error.message}`,
  );
  for (const { origin, missing } of own.filter((fold) => fold.missing > 0)) {
    sentences.push(
      `${model} left ${count(missing, 'cell')} without a forecast from ${label(origins[origin]!)}.`,
    );
  }
  let [unknown, fallbacks] = [0, 0];
  for (const { firstRow, rows: length } of own) {
    for (let row = firstRow; row < firstRow + length; row++) {
      if (Number.isNaN(rows.actual[row]!)) unknown++;
      if (rows.fallback[row] === 1) fallbacks++;
    }
  }
  if (unknown > 0) sentences.push(`${count(unknown, 'forecast')} met no recorded figure (yet).`);
  if (fallbacks > 0) {
    sentences.push(
      `${count(fallbacks, 'forecast')} came from a simpler model for want of history; they are in the figures.`,
    );
  }
  for (const line of headlines.filter((one) => one.model === model)) {
    for (const [reason, why] of Object.entries(REASONS)) {
      const crimes = line.excluded.filter((one) => one.reason === reason);
      if (crimes.length === 0) continue;
      const what = list(crimes.map(({ crime }) => names.crime?.(crime) ?? crime));
      sentences.push(
        `relMAE of ${label(line.time)} at step ${line.horizon} is without ${what}: ${why}.`,
      );
    }
  }
  return sentences;
}
