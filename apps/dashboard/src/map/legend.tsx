'use client';
import { useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { formatCount } from '@/format/number';
import type { LegendRow } from './legend-rows';

type Props = {
  title: string;
  rows: LegendRow[];
  lifted: string | null;
  onLift: (key: string | null) => void;
};

/**
 * The legend is a small histogram: how many districts each colour holds. Pointing at a row lifts them;
 * on a touch screen a press does, and a second one lets go.
 */
export function Legend({ title, rows, lifted, onLift }: Props) {
  const t = useTranslations('home.legend');
  const touched = useRef<string | null | undefined>(undefined);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section aria-label={t('label')} className="legend text-small">
      <h2 className="font-semibold">{title}</h2>
      <p className="mb-1 text-muted">{t('bars')}</p>
      <ul onPointerLeave={(event) => event.pointerType === 'mouse' && onLift(null)}>
        {rows.map(({ key, label, note, count }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={lifted === key}
              className="figures flex min-h-6 w-full cursor-pointer items-center gap-2 rounded-sm text-left hover:bg-accent-soft"
              onPointerEnter={(event) => event.pointerType === 'mouse' && onLift(key)}
              onPointerDown={(event) => {
                touched.current = event.pointerType === 'mouse' ? undefined : lifted;
              }}
              onClick={() => onLift(touched.current === key ? null : key)}
              onFocus={() => onLift(key)}
              onBlur={() => onLift(null)}
            >
              <svg
                width="16"
                height="16"
                viewBox="0 0 80 80"
                className="shrink-0"
                aria-hidden="true"
              >
                <rect width="80" height="80" className={key} stroke="var(--edge)" strokeWidth="4" />
              </svg>
              <span className="legend-label">
                {label}
                {note && <span className="block text-muted">{note}</span>}
              </span>
              <span className="flex min-w-16 flex-1 items-center gap-1.5 text-muted">
                <span
                  className="h-2 bg-edge"
                  style={{ width: `${(60 * count) / most}%`, minWidth: count ? 1 : 0 }}
                />
                {formatCount(count)}
                <span className="sr-only">{t('districts')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
