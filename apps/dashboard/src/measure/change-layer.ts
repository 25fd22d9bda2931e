import type { CrimeData } from '@/data/crime-data';
import { formatCount, formatMean } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { changeClass, changeLimits } from '@/map/change-classes';
import { changeAt, recordedChanges } from './change';
import { type Layer, shadeOf, UNKNOWN } from './layer';

const KEYS = ['t2', 't1', 'n0', 'o1', 'o2'] as const;

/** Cases against the year before: teal for fewer, ochre for more, dotted grey where both are small. */
export function changeLayer(t: Speaker, data: CrimeData, year: string): Layer {
  const limits = changeLimits(recordedChanges(data));
  const [inner, outer] = limits;
  const before = String(Number(year) - 1);
  const said = (value: number, time: string) =>
    data.years.includes(time)
      ? t('home.change.recorded', { year: time, n: formatCount(value) })
      : t('home.change.expected', { year: time, n: formatMean(value) });
  return {
    measure: 'change',
    title: t('home.change.title', { year, before }),
    classes: [
      { key: 't2', label: t('home.change.farFewer', { outer }) },
      { key: 't1', label: t('home.change.fewer', { inner, outer }) },
      { key: 'n0', label: t('home.change.same', { inner }) },
      { key: 'o1', label: t('home.change.more', { inner, outer }) },
      { key: 'o2', label: t('home.change.farMore', { outer }) },
      { key: 'few', label: t('home.change.few') },
      { key: 'none', label: t('home.legend.none') },
    ],
    shade(code) {
      const change = changeAt(data, code, year);
      if (!change) return UNKNOWN;
      if (change.percent === null) return shadeOf('few');
      return shadeOf(KEYS[changeClass(change.percent, limits) + 2]!);
    },
    value: (code) => finite(changeAt(data, code, year)?.percent ?? null),
    describe(code) {
      const change = changeAt(data, code, year);
      if (!change)
        return { figure: t('speech.cell.none'), note: t('home.change.noneNote', { year, before }) };
      const note = `${said(change.now, year)}; ${said(change.before, before)}`;
      return { figure: changeFigure(t, change.percent), note };
    },
  };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** "+12%", "−8%", or in words where there is no percentage to give. */
function changeFigure(t: Speaker, percent: number | null): string {
  if (percent === null) return t('home.change.fewFigure');
  if (percent === Number.POSITIVE_INFINITY) return t('home.change.afterNone');
  const whole = Math.round(percent);
  return `${whole > 0 ? '+' : whole < 0 ? '−' : ''}${formatCount(Math.abs(whole))}%`;
}
