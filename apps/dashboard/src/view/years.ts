import type { CrimeData } from '@/data/crime-data';

export type YearMark = { year: string; forecast: boolean; available: boolean };

/** Recorded years, then forecast years; the next year stands there already while its forecast is being made. */
export function yearMarks(data: CrimeData): YearMark[] {
  const recorded = data.years.map((year) => ({ year, forecast: false, available: true }));
  const forecasts = Object.keys(data.expected).sort();
  if (forecasts.length > 0) {
    return [...recorded, ...forecasts.map((year) => ({ year, forecast: true, available: true }))];
  }
  const next = String(Number(data.years.at(-1)) + 1);
  return [...recorded, { year: next, forecast: true, available: false }];
}

/** The year wanted if the slider has it, else the first forecast year, else the last recorded one. */
export function chooseYear(wanted: string | null, marks: YearMark[]): string {
  const available = marks.filter((mark) => mark.available);
  const best =
    available.find(({ year }) => year === wanted) ??
    available.find(({ forecast }) => forecast) ??
    available.at(-1);
  return best?.year ?? '';
}
