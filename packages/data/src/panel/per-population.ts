import { dataError } from '../errors.js';
import { type Panel, seriesValues } from './panel.js';
import { formatPeriod, type Period } from './period.js';

/** People in an area at a period, or nothing where it is not known. */
export type PopulationOf = (area: string, period: Period) => number | null | undefined;

export interface RateOptions {
  /** People that one unit of the rate stands for; 100,000 by default. */
  per?: number;
}

/**
 * Recorded cases per so many people. Where the population is not known (`null`, `undefined`, NaN)
 * the rate is missing: no population is guessed, none carried over from another year.
 * @throws CrimecastError `DATA_COUNT_INVALID` for a population that is 0, negative or infinite
 */
export function perPopulation(
  panel: Panel,
  population: PopulationOf,
  options: RateOptions = {},
): Panel {
  const { per = 100_000 } = options;
  const values = new Float64Array(panel.values.length);
  panel.series.forEach(({ area }, s) => {
    const counts = seriesValues(panel, s);
    for (let t = 0; t < panel.length; t++) {
      const people = population(area, panel.start + t) ?? Number.NaN;
      if (people <= 0 || people === Number.POSITIVE_INFINITY) {
        const period = formatPeriod(panel.start + t, panel.frequency);
        throw dataError(
          'DATA_COUNT_INVALID',
          `The population of "${area}" in ${period} is ${people}; give people above 0, or nothing if it is not known.`,
        );
      }
      values[s * panel.length + t] = (counts[t]! / people) * per;
    }
  });
  return Object.freeze({ ...panel, values });
}
