import { type CrimeData, cellAt } from '@/data/crime-data';
import { type Populations, populationAt } from '@/data/populations';
import { formatAbout, formatCount } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { rampStep } from '@/map/ramp';
import { formatRate, rateClass, rateLabel, rateLimits } from '@/map/rate-classes';
import { FEW, type Layer, shadeOf, UNKNOWN } from './layer';
import { rateAt, recordedRates } from './rate';

/** Cases per 1,00,000 people, where the population is known; dotted where few cases make it shaky. */
export function rateLayer(
  t: Speaker,
  data: CrimeData,
  year: string,
  populations: Populations,
): Layer {
  const limits = rateLimits(recordedRates(data, populations));
  const keyOf = (index: number) => `c${rampStep(index, limits.length)}`;
  const labels = [0, ...limits].map((_, index) => ({
    key: keyOf(index),
    label: rateLabel(t, index, limits),
  }));
  return {
    measure: 'rate',
    title: t('home.rate.title', { year }),
    classes: [...labels, { key: 'none', label: t('home.rate.none') }],
    shade(code) {
      const found = rateAt(data, populations, code, year);
      if (!found) return UNKNOWN;
      const index = rateClass(found.rate, limits);
      return shadeOf(keyOf(index), index > 0 && found.cell.value < FEW);
    },
    value: (code) => rateAt(data, populations, code, year)?.rate ?? null,
    describe(code) {
      const found = rateAt(data, populations, code, year);
      const people = populationAt(populations, code, year);
      if (!found || !people) {
        const known = cellAt(data, code, year).kind !== 'missing';
        const why = !known
          ? 'speech.cell.noneNote'
          : populations.misleading.includes(code)
            ? 'home.rate.misleads'
            : 'home.rate.noPopulation';
        return { figure: t('speech.cell.none'), note: t(why, { year }) };
      }
      const { cell, rate } = found;
      const cases = cell.kind === 'recorded' ? formatCount(cell.value) : formatAbout(t, cell.value);
      return {
        figure: formatRate(rate),
        note: t('home.rate.note', { year, cases, people: formatAbout(t, people) }),
      };
    },
  };
}
