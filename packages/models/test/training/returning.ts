import type { Panel } from '@crimecast/data';
import { panelOf } from '../panels.js';
import { numbers } from '../trees/rows.js';

/** Series that return to a level of their own after each odd year. */
export function returning(areas: number, length: number): Panel {
  const next = numbers(4);
  const rows = Array.from({ length: areas }, (_, a) => {
    const level = 40 + 5 * (a % 50);
    const counts = Array.from({ length }, () => Math.round(level * Math.exp(next() - 0.5)));
    return [`${a}/x`, counts] as const;
  });
  return panelOf(Object.fromEntries(rows));
}
