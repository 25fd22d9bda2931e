import { dataVersion, type Panel } from '@crimecast/data';
import { type BacktestResult, backtest, type ResumeOptions } from '@crimecast/eval';
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
  /** Also the original models, the earlier year and elevated risk. */
  readonly whole: boolean;
  readonly workers: number;
  readonly signal?: AbortSignal;
  readonly resume?: ResumeOptions;
  readonly onProgress?: (done: number, total: number, stage: string) => void;
}

/**
 * Forecasts the past by a protocol.
 * @throws Error naming the first fit that failed: a figure over what is left would mislead; the
 * signal's reason
 */
export async function measure(
  panel: Panel,
  protocol: Protocol,
  options: MeasureOptions,
): Promise<Measured> {
  const { whole, workers, signal, resume, onProgress } = options;
  const ids = [...protocol.models, ...(whole ? Object.values(protocol.originals) : [])];
  const { forecasters, missing } = await availableForecasters(ids, { intervals: true });
  const early = await availableForecasters(whole ? EARLIER.models : [], { intervals: false });
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
  for (const { failures } of [result, ...(earlier ? [earlier] : [])]) refuse(failures);
  const risk: RiskOutcomes[] = [];
  for (const origin of riskOrigins) {
    const seeded = { seed: protocol.seed, ...(signal ? { signal } : {}) };
    risk.push(await riskOutcomes(panel, origin, seeded));
    advance(`elevated risk ${origin + 1}`);
  }
  return { protocol, result, earlier, risk, missing, dataVersion: dataVersion(panel) };
}

function refuse([first]: BacktestResult['failures']): void {
  if (first === undefined) return;
  const { model, origin, error } = first;
  throw new Error(`${model} failed at origin ${origin}: ${error.message}`, { cause: error });
}
