import { lastPeriod } from '@crimecast/data';
import type { FittedMember } from '../ensemble/fitted-member.js';
import { ensembleState, restoreMembers } from '../ensemble/saved-members.js';
import { modelError } from '../errors.js';
import { readFloats } from '../format/checked-arrays.js';
import { readObject, readStrings } from '../format/checked-json.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import type { FittedPoint, PointModel } from '../point-model.js';
import { combineWeighted } from './combine-weighted.js';
import { pastWeights, weightOrigins } from './past-weights.js';

const SLACK = 1e-9;

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
      const crimes = readStrings(params, 'crimes');
      const known = withoutPrefix('of.', arrays);
      const fitted = restoreMembers({ params: readObject(params, 'of'), arrays: known }, members);
      const numbers = readFloats(arrays, 'weights', crimes.length * fitted.length);
      const weights = new Map(
        crimes.map((crime, c) => [crime, readWeights(numbers, c, fitted.length)]),
      );
      if (weights.size !== crimes.length) throw wrong('a crime twice');
      return weighted(fitted, weights);
    },
  };
}

function weighted(
  members: readonly FittedMember[],
  weights: ReadonlyMap<string, Float64Array>,
): FittedPoint {
  const { params, arrays } = ensembleState(members);
  const numbers = [...weights.values()].flatMap((own) => [...own]);
  return {
    state: {
      params: { crimes: [...weights.keys()], of: params },
      arrays: new Map([
        ...withPrefix('of.', arrays),
        ['weights', Float64Array.from(numbers)] as const,
      ]),
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

function readWeights(numbers: Float64Array, c: number, width: number): Float64Array {
  const own = numbers.slice(c * width, (c + 1) * width);
  const sum = own.reduce((total, weight) => total + weight, 0);
  if (!own.every((weight) => weight > 0) || !(Math.abs(sum - 1) < SLACK)) {
    throw wrong('weights that are not above 0 with sum 1');
  }
  return own;
}

function wrong(what: string) {
  return modelError('MODEL_FILE_INVALID', `Of its members this model names ${what}.`);
}
