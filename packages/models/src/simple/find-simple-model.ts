import { modelError } from '../errors.js';
import type { LoneModel } from '../point-model.js';
import { SIMPLE_MODELS } from './simple-models.js';

/** @throws CrimecastError `MODEL_UNKNOWN` naming the id and all there are here */
export function findSimpleModel(id: string): LoneModel {
  const model = SIMPLE_MODELS.find((known) => known.id === id);
  if (model) return model;
  const ids = SIMPLE_MODELS.map((known) => known.id);
  throw modelError(
    'MODEL_UNKNOWN',
    `There is no simple model "${id}". They are ${ids.join(', ')}; createForecaster knows more.`,
  );
}
