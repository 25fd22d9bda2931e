import { type Panel, seriesValues } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import { modelError } from '../errors.js';
import { changeOver } from '../pooled/direct-steps.js';
import { featureSource } from '../pooled/feature-source.js';
import { POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { latestRows, trainingRows } from '../pooled/training-rows.js';
import { log1p } from '../portable/log1p.js';
import { explainInWords } from './explain-in-words.js';
import { type ExplainedModel, explainedModel } from './explained-members.js';
import type { FeatureEffect, ForecastExplanation } from './explanation.js';

export interface ExplainOptions {
  /** Id of a series of the panel. */
  readonly series: string;
  /** Periods ahead. Default 1. */
  readonly step?: number;
  /** Names for areas and crimes in sentences. Default: as in the panel. */
  readonly nameOf?: (key: string, kind: 'area' | 'crime') => string;
}

/**
 * Which features moved one forecast, and by how much: path contributions in trees, products in
 * lines, and their mean over the members of an ensemble that can be explained.
 *
 * On the log scale base, effects and rest add up to the whole change; `rest` is 0 up to rounding
 * for a single tree or linear model on years.
 * @param panel the history to forecast from, of the frequency that the model was fitted on
 * @throws CrimecastError `MODEL_SERIES_UNKNOWN`, and as `predict`
 * @example
 * const fitted = await createForecaster('default').fit(panel);
 * const { text } = await explainForecast(fitted, panel, { series: panel.series[0].id });
 */
export async function explainForecast(
  fitted: FittedForecaster,
  panel: Panel,
  { series, step = 1, nameOf = (key) => key }: ExplainOptions,
): Promise<ForecastExplanation> {
  const s = panel.series.findIndex(({ id }) => id === series);
  if (s < 0) {
    throw modelError('MODEL_SERIES_UNKNOWN', `There is no series "${series}" in this panel.`);
  }
  const set = await fitted.predict(step, { history: panel });
  const model = explainedModel(fitted);
  const last = seriesValues(panel, s)[panel.length - 1]!;
  const forecast = set.mean[s * step + step - 1]!;
  const change = log1p(forecast) - log1p(last);
  const fallback = set.fallbacks.find((one) => one.series === s);
  const { base, effects, explained } = fallback
    ? { base: 0, effects: [], explained: [] }
    : effectsOf(model, panel, s, step);
  const told = effects.reduce((sum, { effect }) => sum + effect, base);
  const { area, crime } = panel.series[s]!;
  const facts = { last, forecast, change, base, effects, rest: change - told };
  return {
    ...facts,
    explained,
    silent: model.silent,
    text: explainInWords(facts, {
      frequency: panel.frequency,
      step,
      area: nameOf(area, 'area'),
      crime: nameOf(crime, 'crime'),
      silent: model.silent,
      explained,
      fallback,
    }),
  };
}

function effectsOf({ train, members }: ExplainedModel, panel: Panel, s: number, step: number) {
  const rows = latestRows(featureSource(panel));
  const row = rows.series.indexOf(s);
  if (row < 0 || members.length === 0) return { base: 0, effects: [], explained: [] };
  let base = 0;
  const sums = new Float64Array(POOLED_COLUMNS.length);
  for (const { steps, parts } of members) {
    const own = parts.map((part, i) =>
      part.contributions(rows.features, row, () => trainingRows(featureSource(train), steps[i]!)),
    );
    const over = (changes: number[]) => changeOver(step, steps, changes) / members.length;
    base += over(own.map((part) => part.base));
    for (let c = 0; c < sums.length; c++) sums[c]! += over(own.map(({ effects }) => effects[c]!));
  }
  const effects = POOLED_COLUMNS.map(
    ({ name }, c): FeatureEffect => ({
      feature: name,
      value: rows.features[c * rows.rows + row]!,
      effect: sums[c]!,
    }),
  );
  return { base, effects, explained: members.map(({ id }) => id) };
}
