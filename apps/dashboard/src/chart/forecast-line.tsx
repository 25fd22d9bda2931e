import { line } from 'd3-shape';
import { type ChartData, lastRecorded } from './chart-data';
import type { Scales } from './scales';

type Stop = { time: string; mean: number };

/** The forecast, dashed with hollow dots, and the simple methods beside it, thin and grey. */
export function ForecastLine({ data, scales }: { data: ChartData; scales: Scales }) {
  const last = lastRecorded(data);
  const start: Stop[] = last ? [{ time: last.time, mean: last.value }] : [];
  const path = line<Stop>()
    .x(({ time }) => scales.x(time))
    .y(({ mean }) => scales.y(mean));
  const labels = [...new Set(data.baselines.map(({ label }) => label))];
  return (
    <g data-part="forecast">
      {labels.map((label) => (
        <path
          key={label}
          d={path([...start, ...data.baselines.filter((b) => b.label === label)]) ?? ''}
          fill="none"
          stroke="var(--edge)"
        />
      ))}
      <path
        d={path([...start, ...data.forecasts]) ?? ''}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeDasharray="5 4"
      />
      {data.forecasts.map(({ time, mean }) => (
        <circle
          key={time}
          cx={scales.x(time)}
          cy={scales.y(mean)}
          r="4.5"
          fill="var(--paper)"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      ))}
    </g>
  );
}
