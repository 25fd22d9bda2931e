import { loadGeography } from '@crimecast/data/geo';
import { withConstantBorders } from '@crimecast/models';
import { createForecaster } from '@crimecast/models/node';
import { listModels as listNetworks, createForecaster as networkFor } from '@crimecast/models/tfjs';
import type { Forecaster } from '@crimecast/windows';
import type { PanelSource } from './panel-options.js';

/** Ids of the models that learn on TensorFlow.js. */
const NETWORKS: ReadonlySet<string> = new Set(listNetworks().map(({ id }) => id));
/** Networks that look at the areas around. */
const ON_MAP = 'cnn-rnn';

/**
 * A model by its id for a panel, wherever it learns: the networks on TensorFlow.js, the others on
 * the threads asked for. On NCRB tables areas around are the districts that touch; on a panel of
 * one's own those of one state.
 * @throws CrimecastError `MODEL_UNKNOWN`
 */
export async function forecasterFor(
  id: string,
  { families, tables }: PanelSource,
  options: { intervals: boolean },
): Promise<Forecaster> {
  const onMap = id === ON_MAP && tables !== null;
  const forecaster = NETWORKS.has(id)
    ? networkFor(id, { ...options, ...(onMap ? { adjacency: await touching() } : {}) })
    : createForecaster(id, options);
  return withConstantBorders(forecaster, families);
}

async function touching(): Promise<Map<string, string[]>> {
  const { neighbours } = await loadGeography();
  return new Map([...neighbours].map(([code, near]) => [code, near.map((other) => other.code)]));
}
