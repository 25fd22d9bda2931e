import { loadGeography, touchingDistricts } from '@crimecast/data/geo';
import { withConstantBorders } from '@crimecast/models';
import { createForecaster } from '@crimecast/models/node';
import { createForecaster as createOnTensorFlow } from '@crimecast/models/tfjs';
import type { Forecaster } from '@crimecast/windows';
import { ON_TENSORFLOW } from './on-tensorflow.js';
import type { PanelSource } from './panel-options.js';

/** The network that looks at the areas around. */
const ON_MAP = 'cnn-rnn';

/**
 * A model by its id for a panel, able to learn on several threads; one that only learns on
 * TensorFlow.js learns there. On NCRB tables the areas around a district are those that touch it; on
 * a panel of one's own they are those of the same state.
 * @throws CrimecastError `MODEL_UNKNOWN`
 */
export async function forecasterFor(
  id: string,
  { families, tables }: PanelSource,
  options: { intervals: boolean },
): Promise<Forecaster> {
  const onMap = id === ON_MAP && tables !== null;
  const create = ON_TENSORFLOW.has(id) ? createOnTensorFlow : createForecaster;
  const forecaster = create(id, {
    ...options,
    ...(onMap ? { adjacency: touchingDistricts(await loadGeography()) } : {}),
  });
  return withConstantBorders(forecaster, families);
}
