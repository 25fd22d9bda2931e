import type { Panel } from '@crimecast/data';
import type { Feature } from '../features/feature.js';
import { staticValue } from '../features/static-value.js';
import type { Category, Encoder } from './encoder.js';

/** The columns of an encoder as features of each series: its state, its crime, its kind of area. */
export function encodedFeatures(
  encoder: Encoder,
  categoryOf: (series: Panel['series'][number]) => Category,
): Feature[] {
  return encoder.columns.map((column, c) =>
    staticValue(column, (series) => encoder.encode(categoryOf(series))[c]!),
  );
}
