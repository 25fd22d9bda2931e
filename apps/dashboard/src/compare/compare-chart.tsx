import { line } from 'd3-shape';
import { Axes } from '@/chart/axes';
import { LINE_COLOURS, Mark } from '@/chart/marks';
import { countScales } from '@/chart/scales';
import { stackLabels } from '@/chart/stack-labels';
import { formatMean } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import type { ComparedLine, Point } from './compared-lines';

type Props = { t: Speaker; lines: ComparedLine[]; label: string; width: number; height: number };

const LONGEST = 18;

/** Up to six lines with their names beside them. Plain SVG: it needs no script. */
export function CompareChart({ t, lines, label, width, height }: Props) {
  const points = lines.flatMap((one) => one.points);
  const times = [...new Set(points.map(({ time }) => time))].sort();
  const most = Math.max(
    4,
    ...points.map(({ value, range }) => Math.max(value ?? 0, range?.[1] ?? 0)),
  );
  const names = lines.map(({ name }) => shorten(name));
  const figure = formatMean(most * 1.2).length * 7.2;
  const right = 18 + Math.max(0, ...names.map((name) => name.length)) * 6.8;
  const frame = { width, height, left: 30 + figure, right, top: 30, bottom: 30 };
  const scales = countScales(times, most, frame);
  const ends = lines.map(({ points }) => points.findLast(({ value }) => value !== null));
  const tops = stackLabels(
    ends.map((end) => (end ? scales.y(end.value ?? 0) : frame.top)),
    15,
    frame.top,
    height - frame.bottom,
  );
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="h-auto w-full">
      <Axes t={t} frame={frame} scales={scales} />
      {lines.map((one, i) => (
        <g key={one.id} data-line={one.id}>
          <Line points={one.points} at={i} of={lines.length} x={scales.x} y={scales.y} />
          {ends[i] && (
            <text
              x={width - frame.right + 12}
              y={tops[i]! + 4}
              fontSize="12"
              fontWeight="600"
              fill={LINE_COLOURS[i]}
            >
              {names[i]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

type LineProps = {
  points: Point[];
  at: number;
  of: number;
  x: (time: string) => number;
  y: (value: number) => number;
};

/** Recorded years solid; expected ones dashed, with ranges set beside each other. */
function Line({ points, at, of, x, y }: LineProps) {
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x(({ time }) => x(time))
    .y(({ value }) => y(value ?? 0));
  const recorded = points.filter(({ expected }) => !expected);
  const last = recorded.findLast(({ value }) => value !== null);
  const expected = points.filter((point) => point.expected);
  const colour = LINE_COLOURS[at];
  const aside = (at - (of - 1) / 2) * 4;
  return (
    <>
      {expected.map(
        ({ time, range }) =>
          range && (
            <line
              key={time}
              x1={x(time) + aside}
              x2={x(time) + aside}
              y1={y(range[0])}
              y2={y(range[1])}
              stroke={colour}
              strokeWidth="2"
              opacity="0.45"
            />
          ),
      )}
      <path d={path(recorded) ?? ''} fill="none" stroke={colour} strokeWidth="2" />
      <path
        d={path([...(last ? [last] : []), ...expected]) ?? ''}
        fill="none"
        stroke={colour}
        strokeWidth="2"
        strokeDasharray="5 4"
      />
      {points.map(
        ({ time, value, expected: hollow }) =>
          value !== null && <Mark key={time} line={at} x={x(time)} y={y(value)} hollow={hollow} />,
      )}
    </>
  );
}

function shorten(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}
