import { type CrimeData, cellAt, recordedCounts } from '@/data/crime-data';
import { describeCell } from '@/format/describe-cell';
import type { Speaker } from '@/i18n/speaker';
import { classLabel, classLimits, classOf } from '@/map/classes';
import { rampStep } from '@/map/ramp';
import { FEW, type Layer, shadeOf, UNKNOWN } from './layer';

/** Recorded or expected cases; the classes rest on all recorded years, so the slider never rescales. */
export function casesLayer(t: Speaker, data: CrimeData, year: string): Layer {
  const limits = classLimits(recordedCounts(data));
  const keyOf = (index: number) => `c${rampStep(index, limits.length)}`;
  const labels = [0, ...limits].map((_, index) => ({
    key: keyOf(index),
    label: classLabel(t, index, limits),
  }));
  const forecast = !data.years.includes(year);
  return {
    measure: 'cases',
    title: t(`home.legend.${forecast ? 'expected' : 'recorded'}`),
    classes: [...labels, { key: 'none', label: t('home.legend.none') }],
    shade(code) {
      const cell = cellAt(data, code, year);
      if (cell.kind === 'missing') return UNKNOWN;
      const index = classOf(cell.value, limits);
      return shadeOf(keyOf(index), cell.kind === 'expected' && index > 0 && cell.value < FEW);
    },
    describe: (code) => describeCell(t, cellAt(data, code, year), year),
    value(code) {
      const cell = cellAt(data, code, year);
      return cell.kind === 'missing' ? null : cell.value;
    },
  };
}
