import type { Cell } from '@/data/crime-data';
import { formatAbout, formatCount, formatRange } from './number';

/** A district's figure in one year, for the tooltip and for screen readers. */
export function describeCell(cell: Cell, year: string): { figure: string; note: string } {
  if (cell.kind === 'missing') return { figure: 'No figure', note: `for ${year}` };
  if (cell.kind === 'recorded') {
    const unit = cell.value === 1 ? 'recorded case' : 'recorded cases';
    return { figure: formatCount(cell.value), note: `${unit} in ${year}` };
  }
  const range = cell.range ? `; expected range ${formatRange(...cell.range)}` : '';
  return { figure: formatAbout(cell.value), note: `expected in ${year} (forecast)${range}` };
}
