import { lastPeriod } from '@crimecast/data';
import type { FittedPoint, PointModel } from '../point-model.js';
import { combineLogs } from './combine-logs.js';
import type { FittedMember } from './fitted-member.js';
import { ensembleState, restoreMembers } from './saved-members.js';

/**
 * The mean of the log forecasts of several models, with equal weights: errors that members do not
 * share cancel out, and few years are too few to learn weights from. Members that could learn
 * nothing are left out; `members` names the others.
 * Source: Clemen (1989), Combining forecasts; Smith & Wallis (2009), A simple explanation of the
 * forecast combination puzzle.
 * @param members at least one that can forecast any panel
 */
export function ensemble(members: readonly PointModel[]): PointModel {
  return {
    id: 'ensemble',
    label: 'Mean of models',
    description: `The mean of the log forecasts of ${members.map(({ id }) => id).join(', ')}.`,
    features: members.map(({ id }) => id),
    needs: (train) => members.map((model) => ({ model, origin: lastPeriod(train) })),
    async fit(train, { refits }) {
      const origin = lastPeriod(train);
      const points = await Promise.all(members.map((model) => refits.at(model, origin)));
      const fitted = members.map((model, m): FittedMember => ({ model, point: points[m]! }));
      return combined(fitted.filter(({ point }) => point.unfit === undefined));
    },
    restore: (state) => combined(restoreMembers(state, members)),
  };
}

function combined(members: readonly FittedMember[]): FittedPoint {
  return {
    state: ensembleState(members),
    members: members.map(({ model }) => model.id),
    forecast: (history, horizon) =>
      combineLogs(
        members.map(({ point }) => point.forecast(history, horizon)),
        history,
        horizon,
      ),
  };
}
