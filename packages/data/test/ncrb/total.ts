import { type Panel, seriesValues } from '../../src/index.js';

/** The recorded cases of a crime in a year over all areas of a panel, by a plain loop. */
export function total(panel: Panel, crime: string, year: number): number {
  return panel.series.reduce((sum, series, s) => {
    const value = seriesValues(panel, s)[year - panel.start]!;
    return series.crime === crime && !Number.isNaN(value) ? sum + value : sum;
  }, 0);
}
