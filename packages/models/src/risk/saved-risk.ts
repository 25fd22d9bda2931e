import { dataVersion } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import { modelError } from '../errors.js';
import { assertFinite, readFloats } from '../format/checked-arrays.js';
import { readBoolean, readObject, readString } from '../format/checked-json.js';
import { packContents } from '../format/container.js';
import type { NumberArray } from '../format/little-endian.js';
import { withPrefix } from '../format/prefixed-arrays.js';
import { panelContents } from '../format/saved-panel.js';
import { calibrationContents, restoreCalibration } from '../intervals/saved-calibration.js';
import { readTrees } from '../trees/read-trees.js';
import { LIBRARY_VERSION } from '../version.js';
import type { LearnedChances } from './learn-chances.js';
import { RISK_COLUMNS } from './risk-cells.js';
import type { RiskParts } from './risk-parts.js';

export const RISK_KIND = 'risk';

/** Same risk, same bytes. */
export function saveRisk({ model, train, point, crimes, learned }: RiskParts): Uint8Array {
  const panel = panelContents(train);
  const { errors, trees, scale } = learned;
  const past = calibrationContents({ crimes, whole: true, own: [errors], borrowed: [errors] });
  const arrays = new Map<string, NumberArray>([
    ...panel.arrays,
    ...withPrefix('state.', point.state.arrays),
    ...past.arrays,
    ['scale', Float64Array.of(scale.shift, scale.slope)],
  ]);
  for (const [name, numbers] of Object.entries(trees ?? {})) arrays.set(`trees.${name}`, numbers);
  return packContents({
    header: {
      kind: RISK_KIND,
      library: LIBRARY_VERSION,
      dataVersion: dataVersion(train),
      model: model.id,
      panel: panel.header,
      params: point.state.params,
      errors: past.header,
      trees: trees !== null,
    },
    arrays,
  });
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreChances(
  header: Readonly<Record<string, unknown>>,
  arrays: ReadonlyMap<string, NumberArray>,
  train: RiskParts['train'],
): LearnedChances {
  const past = restoreCalibration({ header: readObject(header, 'errors'), arrays });
  const errors = past.own[0];
  if (!errors || past.crimes.join('\n') !== crimesOf(train).join('\n')) {
    throw wrong('has no past errors of the crimes in its history');
  }
  const scale = readFloats(arrays, 'scale', 2);
  assertFinite('scale', scale);
  if (scale[1]! < 0) throw wrong('turns chances around');
  const trees = readBoolean(header, 'trees')
    ? readTrees(arrays, 'trees.', RISK_COLUMNS.length)
    : null;
  return { errors, trees, scale: { shift: scale[0]!, slope: scale[1]! } };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` unless it is a saved risk; its base model's id */
export function riskModelOf(header: Readonly<Record<string, unknown>>): string {
  if (readString(header, 'kind') !== RISK_KIND) throw wrong('holds no risk but a forecaster');
  return readString(header, 'model');
}

function wrong(what: string) {
  return modelError('MODEL_FILE_INVALID', `This file ${what}.`);
}
