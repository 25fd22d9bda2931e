import type { Series } from '@crimecast/data';
import {
  columnsFrom,
  columnsOf,
  levelsOf,
  type PastHeader,
  pastFrom,
  pastHeader,
} from './forecast-columns.js';
import { decodeSections, encodeSections } from './sections.js';
import type { RunAnomalies, TrainedModel, TrainedRun } from './trained-run.js';

interface Header
  extends Pick<TrainedRun, 'id' | 'dataVersion' | 'origin' | 'times' | 'levels' | 'series'> {
  models: (Pick<TrainedModel, 'id' | 'version' | 'members' | 'fallbacks'> & { levels: number[] })[];
  sums: { series: readonly Series[]; models: { id: string; levels: number[] }[] };
  risk: { model: string } | null;
  past: PastHeader | null;
  anomalies: RunAnomalies | null;
}

/** A run as bytes; see `encodeSections`. */
export function encodeRun(run: TrainedRun): Uint8Array {
  const { id, dataVersion, origin, times, levels, series, models, sums, risk, anomalies } = run;
  const { past } = run;
  const header: Header = {
    ...{ id, dataVersion, origin, times, levels, series, anomalies },
    models: models.map((model) => ({
      ...{ id: model.id, version: model.version, members: model.members },
      ...{ fallbacks: model.fallbacks, levels: levelsOf(model) },
    })),
    sums: {
      series: sums.series,
      models: sums.models.map((model) => ({ id: model.id, levels: levelsOf(model) })),
    },
    risk: risk && { model: risk.model },
    past: past && pastHeader(past),
  };
  const columns = [
    ...models.flatMap(columnsOf),
    ...sums.models.flatMap(columnsOf),
    ...(risk ? [risk.from, risk.probability] : []),
    ...(past ? columnsOf(past) : []),
  ];
  return encodeSections({ header, columns, blobs: models.map(({ saved }) => saved) });
}

/**
 * Reads a run back; saved models are views of `bytes`, which must not change afterwards.
 * @throws CrimecastError `RUN_FILE_CORRUPT`
 */
export function decodeRun(bytes: Uint8Array): TrainedRun {
  const { header, columns, blobs } = decodeSections<Header>(bytes);
  let position = 0;
  const next = () => columns[position++]!;
  const models = header.models.map(({ levels, ...model }, m) => ({
    ...model,
    ...columnsFrom(levels, next),
    saved: blobs[m]!,
  }));
  const sums = {
    series: header.sums.series,
    models: header.sums.models.map(({ id, levels }) => ({ id, ...columnsFrom(levels, next) })),
  };
  const risk = header.risk && { ...header.risk, from: next(), probability: next() };
  const past = header.past && pastFrom(header.past, next);
  return { ...header, models, sums, risk, past };
}
