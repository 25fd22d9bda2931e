import { loadGeography, touchingDistricts } from '@crimecast/data/geo';
import { createForecaster } from '@crimecast/models/node';
import type { Forecaster } from '@crimecast/windows';
import { PROTOCOL } from './protocol.js';

/** Models whose intervals are not learned, which would take a training per past year. */
const NETWORKS = new Set([...PROTOCOL.neural, PROTOCOL.originals.lstm]);

/**
 * The forecasters of a list of ids; the model of maps learns from the districts that touch.
 * @throws CrimecastError `MODEL_UNKNOWN`
 */
export async function forecastersOf(
  ids: readonly string[],
  { intervals }: { intervals: boolean },
): Promise<Forecaster[]> {
  const adjacency = ids.includes('cnn-rnn') ? touchingDistricts(await loadGeography()) : undefined;
  return ids.map((id) =>
    createForecaster(id, {
      intervals: intervals && !NETWORKS.has(id),
      ...(id === 'cnn-rnn' && adjacency ? { adjacency } : {}),
    }),
  );
}
