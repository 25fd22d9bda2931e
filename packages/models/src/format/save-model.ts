import { dataVersion } from '@crimecast/data';
import type { FittedParts } from '../fitted-parts.js';
import { LIBRARY_VERSION } from '../version.js';
import { packContents } from './container.js';
import { withPrefix } from './prefixed-arrays.js';
import { panelContents } from './saved-panel.js';

/** A fitted model as bytes: its history, what it learned, and its past errors. Same model, same bytes. */
export function saveModel({ model, train, point, intervals }: FittedParts): Uint8Array {
  const panel = panelContents(train);
  const errors = intervals?.contents();
  return packContents({
    header: {
      kind: model.id,
      library: LIBRARY_VERSION,
      dataVersion: dataVersion(train),
      features: model.features,
      panel: panel.header,
      params: point.state.params,
      calibration: errors ? { ...errors.header, kind: intervals!.kind } : null,
    },
    arrays: new Map([
      ...panel.arrays,
      ...withPrefix('state.', point.state.arrays),
      ...(errors?.arrays ?? []),
    ]),
  });
}
