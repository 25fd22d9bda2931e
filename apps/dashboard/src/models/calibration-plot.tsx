import { scaleLinear } from 'd3-scale';
import { formatPercent } from '@/format/percent';
import type { Speaker } from '@/i18n/speaker';

type Point = { stated: number; found: number };
type Props = { t: Speaker; points: Point[]; single: Point[]; label: string };

const SIZE = 360;
const MARGIN = { left: 52, bottom: 44, top: 14, right: 24 };
const FROM = 0.3;

/** How many in a hundred ranges should hold, across, and did, upwards; small marks are single crimes. */
export function CalibrationPlot({ t, points, single, label }: Props) {
  const across = scaleLinear([FROM, 1], [MARGIN.left, SIZE - MARGIN.right]);
  const up = scaleLinear([FROM, 1], [SIZE - MARGIN.bottom, MARGIN.top]).clamp(true);
  const ticks = [0.4, 0.6, 0.8, 1];
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      className="h-auto w-full max-w-[400px]"
    >
      <g fontSize="12" fill="var(--muted)">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={MARGIN.left}
              x2={SIZE - MARGIN.right}
              y1={up(tick)}
              y2={up(tick)}
              stroke="var(--line)"
            />
            <text x={MARGIN.left - 8} y={up(tick) + 4} textAnchor="end">
              {formatPercent(tick)}
            </text>
            <text x={across(tick)} y={SIZE - MARGIN.bottom + 18} textAnchor="middle">
              {formatPercent(tick)}
            </text>
          </g>
        ))}
        <text x={SIZE - MARGIN.right} y={SIZE - 6} textAnchor="end">
          {t('models.calibration.stated')}
        </text>
        <text x={MARGIN.left + 6} y={MARGIN.top + 12}>
          {t('models.calibration.found')}
        </text>
      </g>
      <line
        x1={across(FROM)}
        y1={up(FROM)}
        x2={across(1)}
        y2={up(1)}
        stroke="var(--edge)"
        strokeDasharray="4 4"
      />
      <path
        d={single.map(({ stated, found }) => `M${across(stated) - 6} ${up(found)}h12`).join('')}
        stroke="var(--edge)"
      />
      {points.map(({ stated, found }) => (
        <g key={stated}>
          <circle cx={across(stated)} cy={up(found)} r="5" fill="var(--accent)" />
          <text
            x={across(stated) - 12}
            y={up(found) - 8}
            textAnchor="end"
            fontSize="12"
            fontWeight="600"
            fill="var(--ink)"
          >
            {formatPercent(found, 1)}
          </text>
        </g>
      ))}
    </svg>
  );
}
