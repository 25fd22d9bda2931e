import { lastPeriod, type Panel } from '@crimecast/data';
import type { SelectionScore } from '@crimecast/windows';
import { modelError } from '../errors.js';
import { isRecord, readList, readObject, readString } from '../format/checked-json.js';
import type { FittedPoint, PointModel } from '../point-model.js';
import { choose } from './choose.js';
import { selectionOrigins } from './past-losses.js';

/**
 * The model to use when none is named: the preferred candidate, unless past origins inside the
 * training panel clearly speak for a simpler one (see `choose`), then fitted on all of it. The
 * choice knows nothing later than the origin.
 * @param candidates the reference first, the preferred one last
 */
export function defaultModel(candidates: readonly PointModel[]): PointModel {
  const suiting = (train: Panel) => candidates.filter((model) => model.suits?.(train) ?? true);
  return {
    id: 'default',
    label: 'Best for this data',
    description:
      'The mean of several models, or a simpler one where past periods clearly speak for it.',
    features: candidates.map((model) => model.id),
    usual: (train) => suiting(train).at(-1)!,
    needs(train) {
      const suited = suiting(train);
      const past = selectionOrigins(train).refits;
      const compared = suited.flatMap((model) => past.map((origin) => ({ model, origin })));
      return [...compared, { model: suited.at(-1)!, origin: lastPeriod(train) }];
    },
    async fit(train, task) {
      const { chosen, scores } = await choose(train, suiting(train), task);
      return wrap(chosen, await task.refits.at(chosen, lastPeriod(train)), scores);
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
