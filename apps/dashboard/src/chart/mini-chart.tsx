import { area, line } from 'd3-shape';
import { axisTimes, type ChartData, highest, lastRecorded } from './chart-data';

type Props = {
  data: Pick<ChartData, 'times' | 'recorded' | 'forecasts'>;
  width?: number;
  height?: number;
  /** the first and last year below */
  years?: boolean;
};

const EDGE = 4;

/** A series and what is expected after it, as small as a line of text allows. Said in words beside it. */
export function MiniChart({ data, width = 220, height = 88, years = false }: Props) {
  const times = axisTimes({ ...data, baselines: [] });
  const bottom = height - (years ? 16 : EDGE);
  const most = highest({ ...data, baselines: [] }) || 1;
  const x = (time: string) =>
    EDGE + (times.indexOf(time) * (width - 2 * EDGE)) / Math.max(1, times.length - 1);
  const y = (value: number) => bottom - (Math.max(0, value) / most) * (bottom - EDGE);
  const last = lastRecorded(data);
  const start = last
    ? [{ time: last.time, lower: last.value, mean: last.value, upper: last.value }]
    : [];
  const fan = (level: number) => [
    ...start,
    ...data.forecasts.flatMap(({ time, mean, intervals }) => {
      const range = intervals.find((interval) => interval.level === level);
      return range ? [{ time, mean, lower: range.lower, upper: range.upper }] : [];
    }),
  ];
  const band = area<{ time: string; lower: number; upper: number }>()
    .x(({ time }) => x(time))
    .y0(({ lower }) => y(lower))
    .y1(({ upper }) => y(upper));
  const path = line<{ time: string; value: number | null }>()
    .defined(({ value }) => value !== null)
    .x(({ time }) => x(time))
    .y(({ value }) => y(value ?? 0));
  const recorded = data.times.map((time, i) => ({ time, value: data.recorded[i] ?? null }));
  const expected = [
    ...(last ? [last] : []),
    ...data.forecasts.map(({ time, mean }) => ({ time, value: mean })),
  ];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="h-auto w-full">
      <line x1={EDGE} x2={width - EDGE} y1={bottom} y2={bottom} stroke="var(--line)" />
      <path d={band(fan(95)) ?? ''} fill="var(--band-95)" />
      <path d={band(fan(80)) ?? ''} fill="var(--band-80)" />
      <path d={path(recorded) ?? ''} fill="none" stroke="var(--ink)" strokeWidth="1.6" />
      {recorded.map(({ time, value }, i) =>
        value !== null && isAlone(data.recorded, i) ? (
          <circle key={time} cx={x(time)} cy={y(value)} r="1.8" fill="var(--ink)" />
        ) : null,
      )}
      <path
        d={path(expected) ?? ''}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.6"
        strokeDasharray="3 3"
      />
      {years && (
        <g fontSize="11" fill="var(--muted)">
          <text x={EDGE} y={height - 3}>
            {times[0]}
          </text>
          <text x={width - EDGE} y={height - 3} textAnchor="end">
            {times.at(-1)}
          </text>
        </g>
      )}
    </svg>
  );
}

/** Between two gaps no line would show the figure. */
function isAlone(values: (number | null)[], i: number): boolean {
  return (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null;
}
