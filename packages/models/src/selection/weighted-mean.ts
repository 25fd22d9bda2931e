import { lastPeriod } from '@crimecast/data';
import type { FittedMember } from '../ensemble/fitted-member.js';
import { ensembleState, restoreMembers } from '../ensemble/saved-members.js';
import { readObject } from '../format/checked-json.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import type { FittedPoint, PointModel } from '../point-model.js';
import { combineWeighted } from './combine-weighted.js';
import { readWeights, weightsContents } from './crime-weights.js';
import { pastWeights, weightOrigins } from './past-weights.js';

/**
 * The mean of the log forecasts of several models, weighted in each crime by how right they were
 * at past origins (`pastWeights`); equal weights where the history is too short to tell.
 * @param named   what a list shows
 * @param members at least one that can forecast any panel
 */
export function weightedMean(
  named: Pick<PointModel, 'id' | 'label' | 'description' | 'suits'>,
  members: readonly PointModel[],
): PointModel {
  return {
    ...named,
    features: members.map(({ id }) => id),
    needs(train) {
      const origins = [lastPeriod(train), ...weightOrigins(train)];
      return members.flatMap((model) => origins.map((origin) => ({ model, origin })));
    },
    async fit(train, task) {
      const origin = lastPeriod(train);
      const points = await Promise.all(members.map((model) => task.refits.at(model, origin)));
      const fitted = members.map((model, m): FittedMember => ({ model, point: points[m]! }));
      return weighted(fitted, await pastWeights(train, members, task));
    },
    restore({ params, arrays }) {
      const known = withoutPrefix('of.', arrays);
      const fitted = restoreMembers({ params: readObject(params, 'of'), arrays: known }, members);
      return weighted(fitted, readWeights(params, arrays, fitted.length));
    },
  };
}

function weighted(
  members: readonly FittedMember[],
  weights: ReadonlyMap<string, Float64Array>,
): FittedPoint {
  const { params, arrays } = ensembleState(members);
  const saved = weightsContents(weights);
  return {
    state: {
      params: { ...saved.params, of: params },
      arrays: new Map([...withPrefix('of.', arrays), ...saved.arrays]),
    },
    members: members.map(({ model }) => model.id),
    forecast: (history, horizon) =>
      combineWeighted(
        members.map(({ point }) => point.forecast(history, horizon)),
        weights,
        history,
        horizon,
      ),
  };
}
