import type { Panel } from '@crimecast/data';
import type { SelectionScore } from '@crimecast/windows';
import { modelError } from '../errors.js';
import { isRecord, readList, readObject, readString } from '../format/checked-json.js';
import { pastOrigins } from '../past-origins.js';
import type { FittedPoint, PointModel } from '../point-model.js';
import { rankCandidates } from './rank-candidates.js';

/**
 * The candidate with the smallest error at past origins inside the training panel, then fitted
 * on all of it. The choice knows nothing later than the origin.
 * @param candidates the reference first; it wins ties and short histories
 */
export function defaultModel(candidates: readonly PointModel[]): PointModel {
  const suiting = (train: Panel) => candidates.filter((model) => model.suits?.(train) ?? true);
  return {
    id: 'default',
    label: 'Best at past origins',
    description:
      'Tries the other models on the last years it knows and uses the one with the smallest error.',
    features: candidates.map((model) => model.id),
    countFits(train, calibration) {
      const compared = pastOrigins(train, [1]).refits;
      const further = calibration.filter((origin) => !compared.includes(origin));
      return suiting(train).length * compared.length + 1 + further.length;
    },
    async fit(train, task) {
      const ranked = await rankCandidates(train, suiting(train), task);
      const chosen = ranked[0]!.model;
      return wrap(
        chosen,
        await chosen.fit(train, task),
        ranked.map(({ score }) => score),
      );
    },
    restore({ params, arrays }) {
      const chosen = candidates.find((model) => model.id === readString(params, 'chosen'));
      if (!chosen) throw broken('a candidate that does not exist');
      const fitted = chosen.restore({ params: readObject(params, 'chosenParams'), arrays });
      return wrap(chosen, fitted, readList(params, 'selection').map(readScore));
    },
  };
}

function wrap(
  chosen: PointModel,
  fitted: FittedPoint,
  selection: readonly SelectionScore[],
): FittedPoint {
  const params = { chosen: chosen.id, chosenParams: fitted.state.params, selection };
  return { ...fitted, chosen, selection, state: { params, arrays: fitted.state.arrays } };
}

function readScore(entry: unknown): SelectionScore {
  if (!isRecord(entry)) throw broken('a score that is no object');
  const { relMae } = entry;
  const sound = relMae === null || (typeof relMae === 'number' && relMae >= 0);
  if (!sound) throw broken('a score that is no number of 0 or more');
  return { model: readString(entry, 'model'), relMae };
}

function broken(what: string) {
  return modelError('MODEL_FILE_INVALID', `This model names ${what}.`);
}
