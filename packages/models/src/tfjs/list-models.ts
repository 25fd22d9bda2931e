import type { ModelInfo } from '../registry.js';
import { tfjsNetworks } from './tfjs-networks.js';

/** The models that can learn here; `loadForecaster` loads them anywhere. */
export function listModels(): ModelInfo[] {
  return tfjsNetworks().map(({ id, label, description }) => ({ id, label, description }));
}
