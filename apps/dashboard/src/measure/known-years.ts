import type { YearMark } from '@/view/years';
import type { Measure } from './measure';

/**
 * The years in which a measure can be known: a change needs a year before it, what had been expected is
 * kept for the last recorded year, chances are given for the next one.
 */
export function knownYears(measure: Measure, marks: YearMark[]): string[] {
  const years = marks.filter(({ available }) => available);
  switch (measure) {
    case 'cases':
    case 'rate':
      return years.map(({ year }) => year);
    case 'change':
      return years.slice(1).map(({ year }) => year);
    case 'range':
      return years
        .filter(({ forecast }) => !forecast)
        .slice(-1)
        .map(({ year }) => year);
    case 'risk':
      return years
        .filter(({ forecast }) => forecast)
        .slice(0, 1)
        .map(({ year }) => year);
  }
}

/** The measure asked for where the year has it, else cases. */
export function measureIn(wanted: Measure, marks: YearMark[], year: string): Measure {
  return knownYears(wanted, marks).includes(year) ? wanted : 'cases';
}
