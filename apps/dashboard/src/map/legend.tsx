'use client';
import { formatCount } from '@/format/number';
import type { LegendRow } from './legend-rows';

type Props = {
  rows: LegendRow[];
  forecast: boolean;
  lifted: string | null;
  onLift: (key: string | null) => void;
};

/** The legend is a small histogram: how many districts each colour holds. Pointing at a row lifts them. */
export function Legend({ rows, forecast, lifted, onLift }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section aria-label="Legend" className="legend text-small">
      <h2 className="font-semibold">{forecast ? 'Expected cases' : 'Recorded cases'}</h2>
      <p className="mb-1 text-muted">Bars: number of districts</p>
      <ul onPointerLeave={() => onLift(null)}>
        {rows.map(({ key, fill, label, count }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={lifted === key}
              className="figures flex w-full cursor-pointer items-center gap-2 rounded-sm text-left hover:bg-accent-soft"
              onPointerEnter={(event) => event.pointerType === 'mouse' && onLift(key)}
              onFocus={() => onLift(key)}
              onBlur={() => onLift(null)}
            >
              <svg width="16" height="16" viewBox="0 0 80 80" aria-hidden="true">
                <rect
                  width="80"
                  height="80"
                  className={fill}
                  stroke="var(--edge)"
                  strokeWidth="4"
                />
              </svg>
              <span className="w-[5.5rem] shrink-0 whitespace-nowrap">{label}</span>
              <span className="flex min-w-0 flex-1 items-center gap-1.5 text-muted">
                <span
                  className="h-2 bg-edge"
                  style={{ width: `${(64 * count) / most}%`, minWidth: count ? 1 : 0 }}
                />
                {formatCount(count)}
                <span className="sr-only">districts</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
