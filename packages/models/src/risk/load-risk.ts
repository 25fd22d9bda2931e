import { dataVersion } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import { modelError } from '../errors.js';
import { readObject, readString } from '../format/checked-json.js';
import { unpackContents } from '../format/container.js';
import { withoutPrefix } from '../format/prefixed-arrays.js';
import { restorePanel } from '../format/saved-panel.js';
import { findModel } from '../registry.js';
import { type FittedRisk, fittedRisk } from './fitted-risk.js';
import { restoreChances, riskModelOf } from './saved-risk.js';

/**
 * A fitted risk from what `save()` wrote; its chances are equal to the bit.
 * @throws CrimecastError `MODEL_FILE_FOREIGN`, `MODEL_FILE_TRUNCATED`, `MODEL_FILE_CORRUPT`,
 * `MODEL_FILE_NEWER`, `MODEL_FILE_INVALID`
 */
export function loadRisk(bytes: Uint8Array): FittedRisk {
  const { header, arrays } = unpackContents(bytes);
  const id = riskModelOf(header);
  const train = restorePanel({ header: readObject(header, 'panel'), arrays });
  if (readString(header, 'dataVersion') !== dataVersion(train)) {
    throw modelError('MODEL_FILE_INVALID', 'The history in this file is not the one it names.');
  }
  const model = baseModel(id);
  const params = readObject(header, 'params');
  const point = model.restore({ params, arrays: withoutPrefix('state.', arrays) });
  const learned = restoreChances(header, arrays, train);
  return fittedRisk({ model, train, point, crimes: crimesOf(train), learned });
}

function baseModel(id: string) {
  try {
    return findModel(id);
  } catch (cause) {
    throw modelError('MODEL_FILE_INVALID', `This risk is of an unknown model, "${id}".`, cause);
  }
}
