import { Mark } from '@/chart/marks';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';

export type ChosenItem = { id: string; name: string; href: string; without: string | null };

/** What is compared, each with its mark, a way to its own page and a way out. */
export function ChosenList({ t, items }: { t: Speaker; items: ChosenItem[] }) {
  return (
    <ul aria-label={t('compare.chosen')} className="flex flex-wrap gap-2">
      {items.map(({ id, name, href, without }, i) => (
        <li
          key={id}
          className="flex min-h-9 items-center gap-2 rounded-sm border border-edge bg-raised pl-3 text-small"
        >
          <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
            <Mark line={i} x={0} y={0} />
          </svg>
          <Link className={`hover:underline ${without ? '' : 'pr-3'}`} href={href}>
            {name}
          </Link>
          {without && (
            <Link
              href={without}
              scroll={false}
              aria-label={t('compare.remove', { name })}
              className="self-stretch border-l border-line px-3 py-1.5 text-muted hover:text-ink print:hidden"
            >
              ×
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
