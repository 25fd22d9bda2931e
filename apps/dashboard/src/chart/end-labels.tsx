import { formatCount, formatMean } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { type ChartData, lastRecorded } from './chart-data';
import type { Frame } from './frame';
import type { Scales } from './scales';
import { stackLabels } from './stack-labels';

type Props = { t: Speaker; data: ChartData; frame: Frame; scales: Scales };

const GAP = 16;

/** Names and numbers beside the ends of the lines, instead of a legend. */
export function EndLabels({ t, data, frame, scales }: Props) {
  const end = data.forecasts.at(-1);
  const edge = scales.times.at(-1);
  const names = data.baselines.filter(({ time }) => time === edge);
  const entries = [
    ...(end
      ? [
          { text: formatMean(end.mean), value: end.mean, weight: 700 },
          { text: t('chart.expected'), value: end.mean, weight: 500 },
        ]
      : []),
    ...names.map(({ short, mean }) => ({ text: short, value: mean, weight: 400 })),
  ];
  // The number and its word stay together: a name beside them goes above or below both.
  const middle = end ? scales.y(end.mean) : 0;
  const wanted = entries.map(({ value, weight }) => {
    const y = scales.y(value);
    if (weight > 400) return middle + (700 - weight) / 1000;
    return y < middle ? Math.min(y, middle - 1) : Math.max(y, middle + 1);
  });
  const tops = stackLabels(wanted, GAP, frame.top, frame.height - frame.bottom);
  return (
    <g fontSize="12">
      {entries.map(({ text, weight }, i) => (
        <text
          key={text}
          x={frame.width - frame.right + 14}
          y={tops[i]! + 4}
          fill={weight > 400 ? 'var(--accent)' : 'var(--muted)'}
          fontWeight={weight}
        >
          {text}
        </text>
      ))}
      <LastFigure data={data} scales={scales} />
    </g>
  );
}

/** The last recorded figure, on the side of the dot that the line does not come from. */
function LastFigure({ data, scales }: Pick<Props, 'data' | 'scales'>) {
  const last = lastRecorded(data);
  if (!last) return null;
  const before = data.recorded[data.times.indexOf(last.time) - 1] ?? 0;
  const below = before > last.value && scales.y(last.value) < scales.y(0) - 24;
  return (
    <text
      x={scales.x(last.time)}
      y={scales.y(last.value) + (below ? 20 : -10)}
      textAnchor="middle"
      fill="var(--ink)"
      fontWeight="600"
      stroke="var(--paper)"
      strokeWidth="3"
      paintOrder="stroke"
    >
      {formatCount(last.value)}
    </text>
  );
}
