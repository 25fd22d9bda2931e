import type { Answer } from '@crimecast/client';

/** Persons per district and year; unknown where no sound figure is. */
export type Populations = {
  times: string[];
  /**
   * Hundreds of persons: the first year known, then what each year adds. As exact as a rate needs, and half
   * the weight in a page.
   */
  steps: Record<string, (number | null)[]>;
  /** districts whose police count other people's cases, or other people, than the figure says */
  misleading: string[];
};

export function populationsOf({
  times,
  data,
}: Pick<Answer<'/v1/populations'>, 'times' | 'data'>): Populations {
  return {
    times,
    steps: Object.fromEntries(data.map(({ district, values }) => [district, stepsOf(values)])),
    misleading: data.filter(({ misleads }) => misleads).map(({ district }) => district),
  };
}

/** The people of a district in a year, where its cases may be divided by them. */
export function populationAt(
  { times, steps, misleading }: Populations,
  code: string,
  year: string,
): number | null {
  const own = steps[code];
  const index = times.indexOf(year);
  if (!own || misleading.includes(code) || (own[index] ?? null) === null) return null;
  return 100 * own.slice(0, index + 1).reduce<number>((sum, step) => sum + (step ?? 0), 0);
}

function stepsOf(values: (number | null)[]): (number | null)[] {
  let last = 0;
  return values.map((value) => {
    if (value === null) return null;
    const hundreds = Math.round(value / 100);
    const step = hundreds - last;
    last = hundreds;
    return step;
  });
}
