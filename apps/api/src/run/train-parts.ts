import { createForecaster } from '@crimecast/models/node';
import { ANOMALY_LEVEL, fitRisk } from '@crimecast/models/risk';
import type { FitOptions } from '@crimecast/windows';
import {
  columnsFrom,
  columnsOf,
  levelsOf,
  type PastHeader,
  pastFrom,
  pastHeader,
} from './forecast-columns.js';
import { lastYearAnomalies } from './last-year-anomalies.js';
import { lastYearForecast, pastColumns } from './last-year-forecast.js';
import type { RunOptions } from './run-options.js';
import { decodeSections, encodeSections } from './sections.js';
import { sumForecasts } from './sum-forecasts.js';
import type { RunAnomalies, RunPast, RunRisk, SummedModel, TrainedModel } from './trained-run.js';
import { trainingPanel } from './training-panel.js';

const RISK = 'risk';
const MODEL = 'model/';

/** What one part of a training made. */
export type TrainedPart =
  | { kind: 'risk'; risk: RunRisk }
  | {
      kind: 'model';
      model: TrainedModel;
      sums: SummedModel;
      /** Of the first model. */
      past: RunPast | null;
      anomalies: RunAnomalies | null;
    };

/** The pieces that a training is made of; none needs another, the longest come first. */
export function trainParts({ models, risk }: RunOptions): readonly string[] {
  const parts = models.map((id) => `${MODEL}${id}`);
  return risk === null ? parts : [parts[0]!, RISK, ...parts.slice(1)];
}

/** About the seconds that a part takes on one thread. */
export function trainWeight(part: string): number {
  return SECONDS[part] ?? 1;
}

const SECONDS: Readonly<Record<string, number>> = {
  'model/default': 48,
  [RISK]: 40,
  'model/ensemble': 40,
  'model/boosted': 15,
  'model/extra-trees': 14,
  'model/forest-ml-cart': 11,
  'model/mlp': 8,
  'model/eb-poisson': 2,
};

/**
 * Makes one piece of a run.
 * @returns bytes for `readTrainedPart`
 * @throws the signal's reason, and what the model throws
 */
export async function trainPart(
  options: RunOptions,
  part: string,
  task: Pick<FitOptions, 'signal' | 'onProgress' | 'workers'> = {},
): Promise<Uint8Array> {
  if (part === RISK) return trainRisk(options, task);
  return trainModel(options, part.slice(MODEL.length), task);
}

async function trainRisk(options: RunOptions, task: FitOptions): Promise<Uint8Array> {
  const { constant } = await trainingPanel(options);
  const { workers: _, ...rest } = task;
  const fitted = await fitRisk(constant, { ...rest, model: options.risk!, seed: options.seed });
  const { model, from, probability } = fitted.predict();
  return encodeSections({
    header: { kind: 'risk', model },
    columns: [from, probability],
    blobs: [],
  });
}

async function trainModel(options: RunOptions, id: string, task: FitOptions): Promise<Uint8Array> {
  const { levels, seed, horizon } = options;
  const { constant } = await trainingPanel(options);
  const fitted = await createForecaster(id).fit(constant, { ...task, seed, keepPast: true });
  const forecast = await fitted.predict(horizon, { levels });
  const sums = sumForecasts(forecast, fitted, constant, levels);
  const expected =
    id === options.models[0]
      ? lastYearForecast(fitted, constant, [...new Set([...levels, ANOMALY_LEVEL])])
      : null;
  const past = expected && pastColumns(id, expected);
  const header: ModelHeader = {
    kind: 'model',
    ...{ id, version: forecast.modelVersion, members: fitted.members ?? [] },
    ...{ fallbacks: forecast.fallbacks, levels: levelsOf(forecast), sumLevels: levelsOf(sums) },
    sumSeries: sums.series,
    past: past && pastHeader(past),
    anomalies: expected && lastYearAnomalies(fitted.name, expected, constant),
  };
  const columns = [...columnsOf(forecast), ...columnsOf(sums), ...(past ? columnsOf(past) : [])];
  return encodeSections({ header, columns, blobs: [fitted.save()] });
}

type ModelHeader = Pick<TrainedModel, 'id' | 'version' | 'members' | 'fallbacks'> & {
  kind: 'model';
  levels: number[];
  sumLevels: number[];
  sumSeries: SummedModel['series'];
  past: PastHeader | null;
  anomalies: RunAnomalies | null;
};

/** @throws CrimecastError `RUN_FILE_CORRUPT` */
export function readTrainedPart(bytes: Uint8Array): TrainedPart {
  const { header, columns, blobs } = decodeSections<ModelHeader | { kind: 'risk'; model: string }>(
    bytes,
  );
  let position = 0;
  const next = () => columns[position++]!;
  if (header.kind === 'risk') {
    return { kind: 'risk', risk: { model: header.model, from: next(), probability: next() } };
  }
  const { kind, levels, sumLevels, sumSeries, past, anomalies, ...model } = header;
  return {
    kind,
    model: { ...model, ...columnsFrom(levels, next), saved: blobs[0]! },
    sums: { id: model.id, series: sumSeries, ...columnsFrom(sumLevels, next) },
    past: past && pastFrom(past, next),
    anomalies,
  };
}
