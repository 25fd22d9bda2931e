import { dataVersion } from '@crimecast/data';
import { apiError } from '../errors.js';
import { encodeRun } from './run-container.js';
import type { RunOptions } from './run-options.js';
import { readTrainedPart, trainParts } from './train-parts.js';
import { trainingPanel } from './training-panel.js';

/**
 * Puts the parts of a training together.
 * @param parts by the names that `trainParts` gives
 * @returns bytes for `decodeRun`
 * @throws CrimecastError `RUN_TRAINING_FAILED` where a part is missing
 */
export async function assembleRun(
  id: string,
  options: RunOptions,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const read = trainParts(options).map((name) => {
    const bytes = parts.get(name);
    if (!bytes)
      throw apiError('RUN_TRAINING_FAILED', `The part "${name}" of run ${id} is missing.`);
    return readTrainedPart(bytes);
  });
  const trained = read.filter((part) => part.kind === 'model');
  const { panel, after } = await trainingPanel(options);
  return encodeRun({
    id,
    dataVersion: dataVersion(panel),
    origin: after(0),
    times: Array.from({ length: options.horizon }, (_, h) => after(h + 1)),
    levels: options.levels,
    series: panel.series,
    models: trained.map(({ model }) => model),
    sums: {
      series: trained[0]?.sums.series ?? [],
      models: trained.map(({ sums: { series: _, ...columns } }) => columns),
    },
    risk: read.find((part) => part.kind === 'risk')?.risk ?? null,
    past: trained[0]?.past ?? null,
    anomalies: trained[0]?.anomalies ?? null,
  });
}
