import { listSimpleModels } from '@crimecast/models/simple';
import { BASELINES } from '../baselines.js';
import { requireModel } from '../catalog/require-known.js';
import { Problem } from '../problems/problem.js';
import type { PredictRequest } from '../schemas/predict.js';

/** Which models answer a request. */
export interface ModelChoice {
  readonly fit: 'run' | 'sent';
  /** Those with rows in the answer, the first one the one that is explained. */
  readonly shown: readonly string[];
  /** The same and those that they are only compared with. */
  readonly all: readonly string[];
}

/** Fitted on the values sent. Their like is quick on one series, whatever its frequency. */
const SIMPLE = listSimpleModels().map(({ id }) => id);

/**
 * The models that a request names, or the default of its frequency.
 * @param served ids of the models of the run
 * @throws Problem `REQUEST_INVALID` when one and several are named, `MODEL_UNKNOWN`,
 * `FREQUENCY_UNSUPPORTED` for a trained model on anything but years
 */
export function chooseModels(
  served: readonly string[],
  { frequency, model, models, include }: PredictRequest,
): ModelChoice {
  if (model !== undefined && models !== undefined) {
    throw new Problem('REQUEST_INVALID', 'Both model and models are given; leave one of them out.');
  }
  const yearly = frequency === 'year';
  const own = yearly ? served : BASELINES;
  const named = models === 'all' ? own : (models ?? [model ?? (yearly ? 'default' : 'naive')]);
  const known = [...new Set([...served, ...SIMPLE])];
  for (const id of named) requireModel(known, id);
  const trained = yearly && named.every((id) => served.includes(id));
  if (!trained) for (const id of named) requireSimple(id, frequency);
  const shown = [...new Set(named)];
  const compared = include.includes('models') ? (trained ? served : BASELINES) : [];
  return { fit: trained ? 'run' : 'sent', shown, all: [...new Set([...shown, ...compared])] };
}

function requireSimple(id: string, frequency: string): void {
  if (SIMPLE.includes(id)) return;
  const why =
    frequency === 'year'
      ? `The model "${id}" was trained and the others named beside it were not; ask for them apart`
      : `The model "${id}" was trained on years and cannot forecast a series by ${frequency}; use one of ${[...BASELINES, 'ets', 'theta'].join(', ')}, which are fitted on the values sent`;
  throw new Problem('FREQUENCY_UNSUPPORTED', `${why}.`);
}
