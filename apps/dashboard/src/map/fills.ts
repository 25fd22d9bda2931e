import { type Cell, type CrimeData, cellAt } from '@/data/crime-data';
import { classOf } from './classes';
import type { Fills } from './markup';

const RAMP_STEPS = 6;
const SMALL = 10;

/** Fill of every district for one year: `c0`–`c6` by class, `d0`–`d6` the same dotted for small expected counts. */
export function fillsFor(data: CrimeData, year: string, limits: number[], codes: string[]): Fills {
  const fills: Fills = {};
  for (const code of codes) fills[code] = fillOf(cellAt(data, code, year), limits);
  return fills;
}

export function fillOf(cell: Cell, limits: number[]): string {
  if (cell.kind === 'missing') return 'none';
  const step = rampStep(classOf(cell.value, limits), limits.length);
  const dotted = cell.kind === 'expected' && cell.value < SMALL && step > 0;
  return `${dotted ? 'd' : 'c'}${step}`;
}

/** Where a class stands on the ramp when there are fewer classes than colours. */
export function rampStep(index: number, classes: number): number {
  if (index === 0 || classes === 0) return 0;
  if (classes === 1) return 3;
  return Math.round(1 + ((index - 1) * (RAMP_STEPS - 1)) / (classes - 1));
}
