import { dataVersion, type Panel } from '@crimecast/data';
import {
  type BacktestFailure,
  type BacktestResult,
  backtest,
  type ResumeOptions,
} from '@crimecast/eval';
import { forecastersOf } from './forecasters-of.js';
import { EARLIER, type Protocol } from './protocol.js';
import { type RiskOutcomes, riskOutcomes } from './risk-outcomes.js';

/** All that was forecast beside what came: what every figure is worked out from. */
export interface Measured {
  readonly protocol: Protocol;
  readonly result: BacktestResult;
  /** Point forecasts of a year before those that rules were designed on; `null` in reduced runs. */
  readonly earlier: BacktestResult | null;
  /** One entry per origin; empty in reduced runs. */
  readonly risk: readonly RiskOutcomes[];
  readonly dataVersion: string;
}

export interface MeasureOptions {
  /** Also neural and original models, the earlier year and elevated risk. */
  readonly whole: boolean;
  readonly workers: number;
  readonly signal?: AbortSignal;
  readonly resume?: ResumeOptions;
  readonly onProgress?: (done: number, total: number, stage: string) => void;
}

/**
 * Forecasts the past by a protocol.
 * @param makeAll tests give forecasters of their own
 * @throws Error naming the first fit that failed: a figure over what is left would mislead; the
 * signal's reason
 */
export async function measure(
  panel: Panel,
  protocol: Protocol,
  options: MeasureOptions,
  makeAll: typeof forecastersOf = forecastersOf,
): Promise<Measured> {
  const { whole, workers, signal, resume, onProgress } = options;
  const { models, neural, originals } = protocol;
  const ids = whole ? [...models, ...neural, ...Object.values(originals)] : models;
  const forecasters = await makeAll(ids, { intervals: true });
  const early = await makeAll(whole ? EARLIER.models : [], { intervals: false });
  const riskOrigins = whole ? protocol.origins : [];
  const counts = [forecasters.length * protocol.origins.length, early.length, riskOrigins.length];
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const advance = (stage: string) => onProgress?.(++done, total, stage);
  const shared = {
    ...{ seed: protocol.seed, workers },
    ...(signal ? { signal } : {}),
    ...(resume ? { resume } : {}),
    onProgress: ({ stage }: { stage: string }) => advance(stage),
  };
  const { origins, horizon, levels } = protocol;
  const result = await backtest(panel, forecasters, { ...shared, origins, horizon, levels });
  const earlier = whole
    ? await backtest(panel, early, { ...shared, origins: EARLIER.origins })
    : null;
  refuse([...result.failures, ...(earlier?.failures ?? [])]);
  const risk: RiskOutcomes[] = [];
  for (const origin of riskOrigins) {
    const seeded = { seed: protocol.seed, ...(signal ? { signal } : {}) };
    risk.push(await riskOutcomes(panel, origin, seeded));
    advance(`elevated risk ${origin + 1}`);
  }
  return { protocol, result, earlier, risk, dataVersion: dataVersion(panel) };
}

function refuse([first]: readonly BacktestFailure[]): void {
  if (first === undefined) return;
  const { model, origin, error } = first;
  throw new Error(`${model} failed at origin ${origin}: ${error.message}`, { cause: error });
}
