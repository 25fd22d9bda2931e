import { line } from 'd3-shape';
import type { ChartData } from './chart-data';
import type { Scales } from './scales';

/** Recorded years: a solid line with filled dots; a missing year is a gap. */
export function RecordedLine({ data, scales }: { data: ChartData; scales: Scales }) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => scales.x(data.times[i]!))
    .y((value) => scales.y(value ?? 0));
  return (
    <g data-part="recorded">
      <path d={path(data.recorded) ?? ''} fill="none" stroke="var(--ink)" strokeWidth="2" />
      {data.recorded.map(
        (value, i) =>
          value !== null && (
            <circle
              key={data.times[i]}
              cx={scales.x(data.times[i]!)}
              cy={scales.y(value)}
              r="3.5"
              fill="var(--ink)"
            />
          ),
      )}
    </g>
  );
}
