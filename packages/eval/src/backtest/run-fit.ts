import { dataVersion } from '@crimecast/data';
import type { FittedForecaster, Forecaster, ForecastSet, RollingOrigin } from '@crimecast/windows';
import { checkForecast } from './check-forecast.js';
import type { PlannedFit } from './fit-plan.js';
import { foldKey, type ResumeOptions } from './fold-store.js';
import { forecastFromBytes, forecastToBytes } from './forecast-bytes.js';

export interface FitSettings {
  readonly horizon: number;
  readonly levels: readonly number[];
  readonly seed: number;
  readonly workers: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly resume: ResumeOptions | undefined;
}

/** What came of one fold: its forecasts, or why there are none. */
export type FoldOutcome = { readonly forecast: ForecastSet } | { readonly error: Error };

/**
 * Fits one model once and forecasts every origin of the fit, telling each fold as it is done.
 * Folds that the store holds are not computed; when it holds all of them, nothing is fitted.
 * @throws the signal's reason when aborted, and whatever the store throws
 */
export async function runFit(
  forecaster: Forecaster,
  splits: readonly RollingOrigin[],
  plan: PlannedFit,
  settings: FitSettings,
  onFold: (origin: number, outcome: FoldOutcome) => void,
): Promise<void> {
  const { signal, resume } = settings;
  const fittedAt = splits[plan.fittedAt]!;
  let fitted: Promise<FittedForecaster> | undefined;
  for (const origin of plan.origins) {
    signal?.throwIfAborted();
    const split = splits[origin]!;
    const key = resume && keyOf(forecaster, split, fittedAt, settings, resume);
    const kept = key === undefined ? null : await resume!.store.load(key);
    const known = kept && forecastFromBytes(kept, split.train);
    if (known) {
      onFold(origin, { forecast: known });
      continue;
    }
    let outcome: FoldOutcome;
    try {
      fitted ??= forecaster.fit(fittedAt.train, fitOptions(settings));
      outcome = { forecast: await forecastFold(await fitted, split, fittedAt, settings) };
    } catch (cause) {
      signal?.throwIfAborted();
      outcome = { error: cause instanceof Error ? cause : new Error(String(cause)) };
    }
    if (key !== undefined && 'forecast' in outcome) {
      await resume!.store.save(key, forecastToBytes(outcome.forecast));
    }
    onFold(origin, outcome);
  }
}

function fitOptions({ seed, signal, workers }: FitSettings) {
  return {
    seed,
    ...(signal === undefined ? {} : { signal }),
    ...(workers === undefined ? {} : { workers }),
  };
}

async function forecastFold(
  fitted: FittedForecaster,
  split: RollingOrigin,
  fittedAt: RollingOrigin,
  { horizon, levels }: FitSettings,
): Promise<ForecastSet> {
  const history = split === fittedAt ? {} : { history: split.train };
  const forecast = await fitted.predict(horizon, { levels, ...history });
  checkForecast(forecast, split.train, horizon);
  return forecast;
}

function keyOf(
  { name }: Forecaster,
  split: RollingOrigin,
  fittedAt: RollingOrigin,
  { horizon, levels, seed }: FitSettings,
  { version }: ResumeOptions,
): string {
  return foldKey({
    ...{ model: name, version, horizon, levels, seed },
    data: dataVersion(split.train),
    origin: split.origin,
    fittedAt: fittedAt.origin,
  });
}
