import type { Cell } from '@/data/crime-data';
import type { Speaker } from '@/i18n/speaker';
import { formatAbout, formatCount, formatRange } from './number';

/** A district's figure in one year, for the tooltip and for screen readers. */
export function describeCell(
  t: Speaker,
  cell: Cell,
  year: string,
): { figure: string; note: string } {
  if (cell.kind === 'missing') {
    return { figure: t('speech.cell.none'), note: t('speech.cell.noneNote', { year }) };
  }
  if (cell.kind === 'recorded') {
    const one = cell.value === 1 ? 'yes' : 'no';
    return { figure: formatCount(cell.value), note: t('speech.cell.recordedNote', { one, year }) };
  }
  const note = cell.range
    ? t('speech.cell.expectedRangeNote', { year, range: formatRange(t, ...cell.range) })
    : t('speech.cell.expectedNote', { year });
  return { figure: formatAbout(t, cell.value), note };
}
