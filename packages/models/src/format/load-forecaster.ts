import { dataVersion } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import { CUSTOM_ENSEMBLE, customEnsemble } from '../ensemble/custom-ensemble.js';
import { checkEnsembleOptions } from '../ensemble/ensemble-options.js';
import { modelError } from '../errors.js';
import { fittedForecaster } from '../fitted-forecaster.js';
import { restoreIntervals } from '../intervals/restore-intervals.js';
import type { PointModel, SavedState } from '../point-model.js';
import { findModel } from '../registry.js';
import { readObject, readString, readStrings } from './checked-json.js';
import { unpackContents } from './container.js';
import { withoutPrefix } from './prefixed-arrays.js';
import { restorePanel } from './saved-panel.js';

/**
 * A fitted model from what `save()` wrote; its forecasts are equal to the bit.
 *
 * Everything is checked before anything is returned: sizes, checksum, every index and number.
 * A file holds data only; nothing in it is run.
 * @throws CrimecastError `MODEL_FILE_FOREIGN` on other bytes, `MODEL_FILE_TRUNCATED`,
 * `MODEL_FILE_CORRUPT` on changed ones, `MODEL_FILE_NEWER` on a later format,
 * `MODEL_FILE_INVALID` on content that breaks a rule
 */
export function loadForecaster(bytes: Uint8Array): FittedForecaster {
  const { header, arrays } = unpackContents(bytes);
  const params = readObject(header, 'params');
  const model = findKind(readString(header, 'kind'), params);
  const train = restorePanel({ header: readObject(header, 'panel'), arrays });
  if (readString(header, 'dataVersion') !== dataVersion(train)) {
    throw modelError('MODEL_FILE_INVALID', 'The history in this model is not the one it names.');
  }
  const state = {
    params,
    arrays: withoutPrefix('state.', arrays),
  };
  const intervals =
    header.calibration === null
      ? null
      : restoreIntervals({ header: readObject(header, 'calibration'), arrays });
  return fittedForecaster({ model, train, point: model.restore(state), intervals });
}

function findKind(kind: string, params: SavedState['params']): PointModel {
  try {
    if (kind !== CUSTOM_ENSEMBLE) return findModel(kind);
    const members = readStrings(readObject(params, 'of'), 'members').map(findModel);
    return customEnsemble(members, checkEnsembleOptions(readObject(params, 'ways')));
  } catch (cause) {
    throw modelError('MODEL_FILE_INVALID', `This model is of an unknown kind, "${kind}".`, cause);
  }
}
