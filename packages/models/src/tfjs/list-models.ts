import { neuralModels } from '../neural/neural-models.js';
import type { ModelInfo } from '../registry.js';

/** The models that learn here; `loadForecaster` loads them anywhere. */
export function listModels(): ModelInfo[] {
  return neuralModels().map(({ id, label, description }) => ({ id, label, description }));
}
