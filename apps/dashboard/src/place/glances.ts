import type { Crime, Forecast } from '@/api/types';
import type { ChartForecast } from '@/chart/chart-data';
import type { PlaceSeries } from './load-place';
import type { Order } from './place-view';

/** One crime of a place, small: what was recorded and what is expected. */
export type Glance = { crime: Crime; recorded: (number | null)[]; forecasts: ChartForecast[] };
export type GlanceGroup = { name: string | null; glances: Glance[] };

/**
 * Every crime of a place, by kind as the API lists them, or by the last recorded number.
 * @returns groups of crimes; one without a name where kinds do not matter
 */
export function glanceGroups(
  crimes: Crime[],
  series: PlaceSeries,
  overview: Forecast[] | null,
  order: Order,
): GlanceGroup[] {
  const glances = crimes.map((crime) => ({
    crime,
    recorded:
      series.data.find((row) => row.crime === crime.id)?.values ?? series.times.map(() => null),
    forecasts: (overview ?? []).flatMap(({ crime: id, time, mean, intervals }) =>
      id === crime.id && mean !== null ? [{ time, mean, intervals }] : [],
    ),
  }));
  if (order === 'size') {
    return [{ name: null, glances: glances.sort((a, b) => lastOf(b) - lastOf(a)) }];
  }
  const names = [...new Set(crimes.map(({ group }) => group))];
  return names.map((name) => ({
    name,
    glances: glances.filter(({ crime }) => crime.group === name),
  }));
}

/** The last figure known; a crime without any comes last. */
function lastOf({ recorded }: Glance): number {
  return recorded.findLast((value) => value !== null) ?? -1;
}
