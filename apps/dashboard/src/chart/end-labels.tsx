import { formatCount, formatMean } from '@/format/number';
import { type ChartData, lastRecorded } from './chart-data';
import type { Frame, Scales } from './scales';
import { stackLabels } from './stack-labels';

const GAP = 16;

/** Names and numbers beside the ends of the lines, instead of a legend. */
export function EndLabels({
  data,
  frame,
  scales,
}: {
  data: ChartData;
  frame: Frame;
  scales: Scales;
}) {
  const end = data.forecasts.at(-1);
  const last = lastRecorded(data);
  const edge = scales.times.at(-1);
  const entries = [
    ...(end ? [{ text: `expected ${formatMean(end.mean)}`, value: end.mean, main: true }] : []),
    ...data.baselines
      .filter(({ time }) => time === edge)
      .map(({ label, mean }) => ({ text: label, value: mean, main: false })),
  ];
  const tops = stackLabels(
    entries.map(({ value }) => scales.y(value)),
    GAP,
    frame.top,
    frame.height - frame.bottom,
  );
  return (
    <g fontSize="12">
      {entries.map(({ text, main }, i) => (
        <text
          key={text}
          x={frame.width - frame.right + 12}
          y={tops[i]! + 4}
          fill={main ? 'var(--accent)' : 'var(--muted)'}
          fontWeight={main ? 650 : 400}
        >
          {text}
        </text>
      ))}
      {last && (
        <text
          x={scales.x(last.time)}
          y={scales.y(last.value) - 10}
          textAnchor="middle"
          fill="var(--ink)"
          fontWeight="600"
          stroke="var(--paper)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {formatCount(last.value)}
        </text>
      )}
    </g>
  );
}
