import type { Story } from './story';

type Row = (string | number)[];

const HEADER = ['year', 'kind', 'cases', 'lower80', 'upper80', 'lower95', 'upper95'];

/** The chart's numbers as CSV; a year without a figure has an empty cell, never 0. */
export function figureCsv({ chart }: Story): string {
  const ranges = (intervals: { level: number; lower: number; upper: number }[]): Row =>
    [80, 95].flatMap<string | number>((level) => {
      const range = intervals.find((one) => one.level === level);
      return range ? [range.lower, range.upper] : ['', ''];
    });
  const rows: Row[] = [
    HEADER,
    ...chart.times.map((time, i) => [time, 'recorded', chart.recorded[i] ?? '', '', '', '', '']),
    ...(chart.earlier
      ? [
          [
            chart.earlier.time,
            `expected from ${chart.earlier.origin}`,
            chart.earlier.mean,
            ...ranges(chart.earlier.intervals),
          ],
        ]
      : []),
    ...chart.forecasts.map(({ time, mean, intervals }) => [
      time,
      'expected',
      mean,
      ...ranges(intervals),
    ]),
  ];
  return `${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}
