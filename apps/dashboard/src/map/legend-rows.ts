import type { Cell } from '@/data/crime-data';
import { classLabel, classOf } from './classes';
import { rampStep } from './fills';

export type LegendRow = { key: string; fill: string; label: string; count: number };

/** One row per class with how many districts it holds, zero first; districts without a figure last. */
export function legendRows(cells: Cell[], limits: number[]): LegendRow[] {
  const counts = new Array<number>(limits.length + 1).fill(0);
  let missing = 0;
  for (const cell of cells) {
    if (cell.kind === 'missing') missing++;
    else counts[classOf(cell.value, limits)]!++;
  }
  const rows = counts.map((count, index) => {
    const step = rampStep(index, limits.length);
    return { key: String(step), fill: `c${step}`, label: classLabel(index, limits), count };
  });
  return [...rows, { key: 'none', fill: 'none', label: 'no figure', count: missing }];
}
