import type { Interval } from '@/api/types';

export type ChartForecast = { time: string; mean: number; intervals: Interval[] };
/** A simple method beside the forecast; `short` stands in the chart, `label` in the table. */
export type ChartBaseline = { short: string; label: string; time: string; mean: number };
/** What an earlier forecast had said of a year that is recorded by now. */
export type EarlierForecast = ChartForecast & { origin: string };

/** One series with what is expected after it. */
export type ChartData = {
  times: string[];
  recorded: (number | null)[];
  forecasts: ChartForecast[];
  baselines: ChartBaseline[];
  earlier?: EarlierForecast | null;
};

/** Every time on the axis, in order. */
export function axisTimes(data: ChartData): string[] {
  const ahead = data.forecasts.map(({ time }) => time);
  return [...new Set([...data.times, ...ahead])].sort();
}

/** The last recorded year with a figure, where forecasts begin. */
export function lastRecorded(data: Pick<ChartData, 'times' | 'recorded'>) {
  const index = data.recorded.findLastIndex((value) => value !== null);
  if (index < 0) return null;
  return { time: data.times[index]!, value: data.recorded[index]! };
}

/** The largest number that is drawn, upper ends of ranges included; 0 for an empty series. */
export function highest({ recorded, forecasts, earlier }: ChartData): number {
  const expected = [...forecasts, ...(earlier ? [earlier] : [])];
  const uppers = expected.flatMap(({ mean, intervals }) => [
    mean,
    ...intervals.map((i) => i.upper),
  ]);
  return Math.max(0, ...recorded.map((value) => value ?? 0), ...uppers);
}
