import { area } from 'd3-shape';
import { type ChartData, lastRecorded } from './chart-data';
import type { Scales } from './scales';

type Edge = { time: string; lower: number; upper: number };

/** The expected ranges, opening from the last recorded year; the widest lies below. */
export function Bands({ data, scales }: { data: ChartData; scales: Scales }) {
  const start = lastRecorded(data);
  const levels = [...new Set(data.forecasts.flatMap((f) => f.intervals.map((i) => i.level)))];
  const shape = area<Edge>()
    .x(({ time }) => scales.x(time))
    .y0(({ lower }) => scales.y(Math.max(0, lower)))
    .y1(({ upper }) => scales.y(upper));
  return levels
    .sort((a, b) => b - a)
    .map((level) => {
      const edges = data.forecasts.flatMap(({ time, intervals }) => {
        const interval = intervals.find((i) => i.level === level);
        return interval ? [{ time, lower: interval.lower, upper: interval.upper }] : [];
      });
      const from = start ? [{ time: start.time, lower: start.value, upper: start.value }] : [];
      const fill = level >= 90 ? 'var(--band-95)' : 'var(--band-80)';
      return (
        <path key={level} d={shape([...from, ...edges]) ?? ''} fill={fill} data-level={level} />
      );
    });
}
