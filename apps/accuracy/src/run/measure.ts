import { CrimecastError, dataVersion, type Panel } from '@crimecast/data';
import {
  type BacktestFailure,
  type BacktestResult,
  backtest,
  type ResumeOptions,
} from '@crimecast/eval';
import { availableForecasters, type Missing } from './available-forecasters.js';
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
  readonly missing: readonly Missing[];
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
 * @param availableBy tests give forecasters of their own
 * @throws Error naming the first fit that failed: a figure over what is left would mislead; the
 * signal's reason
 */
export async function measure(
  panel: Panel,
  protocol: Protocol,
  options: MeasureOptions,
  availableBy: typeof availableForecasters = availableForecasters,
): Promise<Measured> {
  const { whole, workers, signal, resume, onProgress } = options;
  const { models, neural, originals } = protocol;
  const ids = whole ? [...models, ...neural, ...Object.values(originals)] : models;
  const { forecasters, missing } = await availableBy(ids, { intervals: true });
  const early = await availableBy(whole ? EARLIER.models : [], { intervals: false });
  const riskOrigins = whole ? protocol.origins : [];
  const counts = [
    forecasters.length * protocol.origins.length,
    early.forecasters.length,
    riskOrigins.length,
  ];
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
    ? await backtest(panel, early.forecasters, { ...shared, origins: EARLIER.origins })
    : null;
  const failures = [...result.failures, ...(earlier?.failures ?? [])];
  const absent = failures.filter(isBackendMissing);
  refuse(failures.filter((failure) => !isBackendMissing(failure)));
  const risk: RiskOutcomes[] = [];
  for (const origin of riskOrigins) {
    const seeded = { seed: protocol.seed, ...(signal ? { signal } : {}) };
    risk.push(await riskOutcomes(panel, origin, seeded));
    advance(`elevated risk ${origin + 1}`);
  }
  return {
    ...{ protocol, result, earlier, risk, dataVersion: dataVersion(panel) },
    missing: [...missing, ...missingOnce(absent)],
  };
}

/** The entry point is there, but not what TensorFlow.js computes on. */
function isBackendMissing({ error }: BacktestFailure): boolean {
  return error instanceof CrimecastError && error.code === 'MODEL_BACKEND_MISSING';
}

function missingOnce(failures: readonly BacktestFailure[]): Missing[] {
  const reasons = new Map(failures.map(({ model, error }) => [model, error.message]));
  return [...reasons].map(([model, why]) => ({ model, why }));
}

function refuse([first]: readonly BacktestFailure[]): void {
  if (first === undefined) return;
  const { model, origin, error } = first;
  throw new Error(`${model} failed at origin ${origin}: ${error.message}`, { cause: error });
}
