import { formatCount } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import type { Frame } from './frame';
import type { Scales } from './scales';

const UNUSUAL = ['2020', '2021'];

type Props = { t: Speaker; frame: Frame; scales: Scales };

/** Grid, year names and the shaded lockdown years. */
export function Axes({ t, frame, scales }: Props) {
  const { times, x, y, ticks } = scales;
  const step = times.length > 1 ? x(times[1]!) - x(times[0]!) : 0;
  const shaded = UNUSUAL.filter((year) => times.includes(year));
  const bottom = frame.height - frame.bottom;
  return (
    <g fontSize="12">
      {shaded.length > 0 && (
        <>
          <rect
            x={x(shaded[0]!) - step / 2}
            y={20}
            width={step * shaded.length}
            height={bottom - 20}
            fill="var(--shade)"
          />
          <text
            x={x(shaded[0]!) - step / 2 + (step * shaded.length) / 2}
            y={14}
            textAnchor="middle"
            fill="var(--muted)"
          >
            {t('chart.pandemic')}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={frame.left - 14}
            x2={frame.width - frame.right + 6}
            y1={y(tick)}
            y2={y(tick)}
            stroke="var(--line)"
          />
          <text x={frame.left - 20} y={y(tick) + 4} textAnchor="end" fill="var(--muted)">
            {formatCount(tick)}
          </text>
        </g>
      ))}
      {times.map((time) => (
        <text key={time} x={x(time)} y={bottom + 20} textAnchor="middle" fill="var(--muted)">
          {frame.width < 440 ? `’${time.slice(-2)}` : time}
        </text>
      ))}
    </g>
  );
}
