import type { Period } from '@crimecast/data';
import { type BacktestResult, summarise } from '@crimecast/eval';
import { meanHeadline } from './headline-of.js';

/**
 * The error of a model beside that of another: per period the geometric mean over crimes of their
 * MAE ratios, then the plain mean over periods.
 * @returns `null` where one of them was not tested
 */
export function errorBeside(
  result: BacktestResult,
  model: string,
  other: string,
  times: readonly Period[],
): number | null {
  if (!result.models.includes(other)) return null;
  const summary = summarise(result, { reference: other });
  return meanHeadline(summary, model, times, ({ relMae }) => relMae);
}
