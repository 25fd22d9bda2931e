import { createPanel, type Frequency, type Panel, type Series } from '@crimecast/data';
import { modelError } from '../errors.js';
import { readFloats } from './checked-arrays.js';
import { readInteger, readList, readString, readStrings } from './checked-json.js';
import type { Contents } from './container.js';

const VALUES = 'panel.values';
const MAX_PERIOD = 2 ** 31 - 1;

/** A panel as columns of its keys and one array of values. */
export function panelContents(panel: Panel): Contents {
  const { frequency, start, length, series } = panel;
  return {
    header: {
      frequency,
      start,
      length,
      ids: series.map(({ id }) => id),
      areas: series.map(({ area }) => area),
      crimes: series.map(({ crime }) => crime),
      parents: series.map(({ parent }) => parent ?? null),
    },
    arrays: new Map([[VALUES, panel.values]]),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restorePanel({ header, arrays }: Contents): Panel {
  const length = readInteger(header, 'length', 1, MAX_PERIOD);
  const ids = readStrings(header, 'ids');
  const areas = readStrings(header, 'areas');
  const crimes = readStrings(header, 'crimes');
  const parents = readList(header, 'parents');
  if ([areas, crimes, parents].some((column) => column.length !== ids.length) || !ids.length) {
    throw modelError('MODEL_FILE_INVALID', 'The columns of series in this model differ in length.');
  }
  const series = ids.map((id, s): Series => {
    const parent = parents[s];
    const named = { id, area: areas[s]!, crime: crimes[s]! };
    return typeof parent === 'string' ? { ...named, parent } : named;
  });
  try {
    return createPanel({
      frequency: readString(header, 'frequency') as Frequency,
      start: readInteger(header, 'start', -MAX_PERIOD, MAX_PERIOD),
      length,
      series,
      values: readFloats(arrays, VALUES, ids.length * length),
    });
  } catch (cause) {
    throw modelError('MODEL_FILE_INVALID', 'The history in this model is not a panel.', cause);
  }
}
