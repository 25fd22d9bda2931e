import type { ModelInfo } from '../registry.js';
import { SIMPLE_MODELS } from './simple-models.js';

/** Every model that `createSimpleForecaster` knows. */
export function listSimpleModels(): ModelInfo[] {
  return SIMPLE_MODELS.map(({ id, label, description }) => ({ id, label, description }));
}
