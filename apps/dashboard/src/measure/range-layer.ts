import { type CrimeData, cellAt } from '@/data/crime-data';
import type { PastForecast } from '@/data/past-forecast';
import { formatCount, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { type Layer, shadeOf, UNKNOWN } from './layer';

export type Place = 'below' | 'within' | 'above';

const ORDER = { below: -1, within: 0, above: 1 } as const;
const KEYS = { below: 't2', within: 'n0', above: 'o2' } as const;

/** The last recorded year against the range that had been expected for it from the years before. */
export function rangeLayer(t: Speaker, data: CrimeData, year: string, past: PastForecast): Layer {
  const placeAt = (code: string): Place | null => {
    const cell = cellAt(data, code, year);
    const range = past.year === year ? past.ranges[code] : undefined;
    return range && cell.kind === 'recorded' ? placeIn(cell.value, range) : null;
  };
  return {
    measure: 'range',
    title: t('home.range.title', { year }),
    classes: [
      { key: KEYS.below, label: t('home.range.below') },
      { key: KEYS.within, label: t('home.range.within') },
      { key: KEYS.above, label: t('home.range.above') },
      { key: 'none', label: t('home.legend.none') },
    ],
    shade(code) {
      const place = placeAt(code);
      return place ? shadeOf(KEYS[place]) : UNKNOWN;
    },
    value(code) {
      const place = placeAt(code);
      return place ? ORDER[place] : null;
    },
    describe(code) {
      const place = placeAt(code);
      const cell = cellAt(data, code, year);
      const range = past.ranges[code];
      if (!place || !range || cell.kind !== 'recorded') {
        return { figure: t('speech.cell.none'), note: t('home.range.noneNote', { year }) };
      }
      const said = { year, n: formatCount(cell.value), range: formatRange(t, ...range) };
      return { figure: t(`home.range.${place}`), note: t('home.range.note', said) };
    },
  };
}

/** Both ends of a range belong to it. */
export function placeIn(value: number, [lower, upper]: readonly [number, number]): Place {
  if (value < lower) return 'below';
  return value > upper ? 'above' : 'within';
}
