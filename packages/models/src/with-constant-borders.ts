import { constantBorders } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';

/**
 * The same forecaster on a past with today's borders: areas that exchanged territory learn from
 * the history of their family, each with its share of it (`constantBorders` of `@crimecast/data`),
 * so that a new area has a past and its parents do not seem to fall.
 * @param families the family of each area
 */
export function withConstantBorders(
  forecaster: Forecaster,
  families: ReadonlyMap<string, string>,
): Forecaster {
  return {
    name: forecaster.name,
    fit: (train, options) => forecaster.fit(constantBorders(train, families), options),
  };
}
