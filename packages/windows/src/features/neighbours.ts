import type { Panel } from '@crimecast/data';
import { type Feature, valueAt } from './feature.js';
import { type Statistic, statisticOf } from './statistic.js';

/** Areas that touch each area. One direction is enough: contact goes both ways. */
export type Adjacency = ReadonlyMap<string, Iterable<string>>;

/**
 * A statistic of the same crime in the areas around, at the origin. An area never counts as its
 * own neighbour; NaN where none is known.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` on an unknown statistic
 */
export function neighbours(adjacency: Adjacency, statistic: Statistic = 'mean'): Feature {
  const measure = statisticOf(statistic);
  return {
    name: `neighbours-${statistic}`,
    offset: 0,
    prepare(panel) {
      const around = seriesAround(panel, adjacency);
      return (s, t) => {
        const values = around[s]!.map((other) => valueAt(panel, other, t));
        return measure(values.filter((value) => !Number.isNaN(value)));
      };
    },
  };
}

/** Positions of the series of the same crime in adjacent areas, for each series. */
function seriesAround(panel: Panel, adjacency: Adjacency): number[][] {
  const touching = new Map<string, Set<string>>();
  const touch = (a: string, b: string) => {
    if (a !== b) touching.set(a, (touching.get(a) ?? new Set()).add(b));
  };
  for (const [area, others] of adjacency) {
    for (const other of others) {
      touch(area, other);
      touch(other, area);
    }
  }
  const key = (area: string, crime: string) => JSON.stringify([area, crime]);
  const positions = new Map<string, number[]>();
  panel.series.forEach(({ area, crime }, s) => {
    const id = key(area, crime);
    positions.set(id, [...(positions.get(id) ?? []), s]);
  });
  return panel.series.map(({ area, crime }) =>
    [...(touching.get(area) ?? [])].flatMap((other) => positions.get(key(other, crime)) ?? []),
  );
}
