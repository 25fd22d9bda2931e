import type { Series } from '@crimecast/data';
import { buildHierarchy } from '../../src/reconcile/index.js';

export const district = (area: string, parent: string): Series => ({
  id: `${area}/theft`,
  area,
  crime: 'theft',
  parent,
});

export const LEVELS = [
  { name: 'nation', of: ({ crime }: Series) => ({ id: `India/${crime}`, area: 'India', crime }) },
  {
    name: 'state',
    of: ({ crime, parent }: Series) => ({ id: `${parent}/${crime}`, area: parent!, crime }),
  },
];

/** India → North (a, b), South (c). Order of series: India, North, South, a, b, c. */
export const BOTTOM = [district('a', 'North'), district('b', 'North'), district('c', 'South')];
export const hierarchy = buildHierarchy(BOTTOM, LEVELS);
