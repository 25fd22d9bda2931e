import { modelError } from './errors.js';
import type { PointModel } from './point-model.js';

/**
 * The model that looks ahead in the way asked for; by itself a model is direct.
 * @throws CrimecastError `MODEL_OPTIONS_INVALID` for another way, and where a model has but one
 */
export function multiStepModel(model: PointModel, multiStep: string = 'direct'): PointModel {
  if (multiStep === 'direct') return model;
  if (multiStep === 'recursive' && model.recursive) return model.recursive;
  const what =
    multiStep === 'recursive'
      ? `"${model.id}" has no other way to look ahead than its own; leave it out`
      : 'give "direct" or "recursive"';
  throw modelError('MODEL_OPTIONS_INVALID', `The option "multiStep" is "${multiStep}"; ${what}.`);
}
