import type { Forecaster } from '@crimecast/windows';
import { type CreateForecasterOptions, forecasterOf } from './create-forecaster.js';
import { customEnsemble } from './ensemble/custom-ensemble.js';
import { checkEnsembleOptions, type EnsembleOptions } from './ensemble/ensemble-options.js';
import { modelError } from './errors.js';
import { type LanesFor, oneLane } from './fit-runner.js';
import { findModel } from './registry.js';

export interface CreateEnsembleOptions
  extends EnsembleOptions,
    Pick<CreateForecasterOptions, 'intervals'> {}

/**
 * An ensemble of any models, ready to be fitted: mean or median, of logs or values, with equal
 * weights or weights from past origins. The default, the mean of logs with equal weights, is how
 * `ensemble` combines its five. Where a member cannot forecast a series, the others do.
 *
 * `fit` throws as that of `createForecaster`; it uses one thread. For more, take `createEnsemble` of
 * `@crimecast/models/node`.
 * @param members ids of `listModels()`, each once
 * @throws CrimecastError `MODEL_UNKNOWN`; `MODEL_OPTIONS_INVALID` on no member, one twice, or a way
 * to combine or a kind of intervals that does not exist
 * @example
 * const fitted = await createEnsemble(['ses-log', 'theta'], { weights: 'past' }).fit(panel);
 */
export function createEnsemble(
  members: readonly string[],
  options: CreateEnsembleOptions = {},
): Forecaster {
  return ensembleOf(members, options, oneLane);
}

/** The same on any lanes. */
export function ensembleOf(
  members: readonly string[],
  { intervals = true, ...ways }: CreateEnsembleOptions,
  lanesFor: LanesFor,
): Forecaster {
  const ids = [...members];
  if (ids.length === 0 || new Set(ids).size < ids.length) {
    throw modelError(
      'MODEL_OPTIONS_INVALID',
      `The members of an ensemble are [${ids.join(', ')}]; name at least one, each once.`,
    );
  }
  const model = customEnsemble(ids.map(findModel), checkEnsembleOptions(ways));
  return forecasterOf(model, { intervals }, lanesFor);
}
