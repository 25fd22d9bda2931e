import { lastPeriod } from '@crimecast/data';
import { readObject } from '../format/checked-json.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import type { FittedPoint, PointModel } from '../point-model.js';
import { readWeights, weightsContents } from '../selection/crime-weights.js';
import { pastWeights, weightOrigins } from '../selection/past-weights.js';
import { combineForecasts } from './combine-forecasts.js';
import type { EnsembleOptions } from './ensemble-options.js';
import type { FittedMember } from './fitted-member.js';
import { ensembleState, restoreMembers } from './saved-members.js';

export const CUSTOM_ENSEMBLE = 'custom-ensemble';

/**
 * Any models, combined in any of the ways of `EnsembleOptions`. Members that cannot forecast a
 * series are left out for it; weights come from origins inside the training panel.
 * @param members at least one, each once
 */
export function customEnsemble(
  members: readonly PointModel[],
  options: Required<EnsembleOptions>,
): PointModel {
  const ids = members.map(({ id }) => id);
  const past = options.weights === 'past';
  return {
    id: CUSTOM_ENSEMBLE,
    label: 'Ensemble of your own',
    description: `The ${options.combine} of the ${options.of} forecast by ${ids.join(', ')}.`,
    features: ids,
    needs(train) {
      const origins = [lastPeriod(train), ...(past ? weightOrigins(train) : [])];
      return members.flatMap((model) => origins.map((origin) => ({ model, origin })));
    },
    async fit(train, task) {
      const origin = lastPeriod(train);
      const points = await Promise.all(members.map((model) => task.refits.at(model, origin)));
      const fitted = members.map((model, m): FittedMember => ({ model, point: points[m]! }));
      const weights = past ? await pastWeights(train, members, task) : new Map();
      return combined(fitted, options, weights);
    },
    restore({ params, arrays }) {
      const known = withoutPrefix('of.', arrays);
      const fitted = restoreMembers({ params: readObject(params, 'of'), arrays: known }, members);
      return combined(fitted, options, readWeights(params, arrays, fitted.length));
    },
  };
}

function combined(
  members: readonly FittedMember[],
  options: Required<EnsembleOptions>,
  weights: ReadonlyMap<string, Float64Array>,
): FittedPoint {
  const { params, arrays } = ensembleState(members);
  const saved = weightsContents(weights);
  const learned = members.filter(({ point }) => point.unfit === undefined);
  return {
    state: {
      params: { ways: options, ...saved.params, of: params },
      arrays: new Map([...withPrefix('of.', arrays), ...saved.arrays]),
    },
    members: learned.map(({ model }) => model.id),
    forecast: (history, horizon) =>
      combineForecasts(
        members.map(({ point }) => point.forecast(history, horizon)),
        options,
        weights,
        history,
        horizon,
      ),
  };
}
