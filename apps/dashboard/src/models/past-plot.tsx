import { scaleLog } from 'd3-scale';
import { formatCount } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import type { Pair } from './past-figures';

type Props = { t: Speaker; pairs: Pair[]; level: number; year: string; label: string };

const SIZE = 460;
const MARGIN = { left: 58, bottom: 44, top: 12, right: 14 };

/** One dot a district, what was expected across and what came upwards, both logarithmic from 1; 0 stands at 1. */
export function PastPlot({ t, pairs, level, year, label }: Props) {
  const most = Math.max(10, ...pairs.flatMap(({ mean, value }) => [mean, value]));
  const across = scaleLog([1, most], [MARGIN.left, SIZE - MARGIN.right]).clamp(true);
  const up = scaleLog([1, most], [SIZE - MARGIN.bottom, MARGIN.top]).clamp(true);
  const ticks = [1, 10, 100, 1000, 10_000, 100_000].filter((tick) => tick <= most);
  // One path for all dots: 750 elements would weigh more than the page.
  const dots = (inside: boolean) =>
    pairs
      .filter((pair) => (pair.inside[level] ?? true) === inside)
      .map(
        ({ mean, value }) =>
          `M${across(Math.max(1, mean)).toFixed(0)} ${up(Math.max(1, value)).toFixed(0)}h0`,
      )
      .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${SIZE} ${SIZE}`} className="h-auto w-full">
      <g fontSize="12" fill="var(--muted)">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={across(tick)}
              x2={across(tick)}
              y1={MARGIN.top}
              y2={SIZE - MARGIN.bottom}
              stroke="var(--line)"
            />
            <line
              x1={MARGIN.left}
              x2={SIZE - MARGIN.right}
              y1={up(tick)}
              y2={up(tick)}
              stroke="var(--line)"
            />
            <text x={across(tick)} y={SIZE - MARGIN.bottom + 18} textAnchor="middle">
              {formatCount(tick)}
            </text>
            <text x={MARGIN.left - 8} y={up(tick) + 4} textAnchor="end">
              {formatCount(tick)}
            </text>
          </g>
        ))}
        <text x={SIZE - MARGIN.right} y={SIZE - 6} textAnchor="end">
          {t('models.past.across', { year })}
        </text>
        <text x={MARGIN.left + 8} y={MARGIN.top + 12}>
          {t('models.past.up', { year })}
        </text>
      </g>
      <line
        x1={across(1)}
        y1={up(1)}
        x2={across(most)}
        y2={up(most)}
        stroke="var(--edge)"
        strokeDasharray="4 4"
      />
      <path
        d={dots(true)}
        stroke="var(--accent)"
        strokeOpacity="0.55"
        strokeWidth="5"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d={dots(false)}
        stroke="var(--warn)"
        strokeWidth="6"
        strokeLinecap="square"
        fill="none"
      />
    </svg>
  );
}
