import type { Crime } from '@/api/types';
import type { State } from '@/data/places';
import { modelLabel } from '@/format/model-label';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { AccuracyTable } from './accuracy-table';
import { type Accuracy, VIEWS, type View } from './load-models';

type Props = {
  t: Speaker;
  by: View;
  crime: string;
  accuracy: Accuracy;
  crimes: Crime[];
  states: State[];
};

/** One view of the accuracy at a time; which one stands in the address. */
export function AccuracyPart({ t, by, crime, accuracy, crimes, states }: Props) {
  const names = new Map([
    ...crimes.map(({ id, label }) => [id, label] as const),
    ...(by === 'state' ? states.map(({ code, name }) => [code, name] as const) : []),
  ]);
  return (
    <>
      <p className="max-w-[68ch]">
        {t('models.accuracy.text', { model: modelLabel(t, accuracy.model) })}
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={`/models?by=${view}&crime=${crime}#accuracy`}
              aria-current={view === by ? 'true' : undefined}
              className={view === by ? 'font-semibold' : 'text-link'}
            >
              {t(`models.accuracy.show.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
      <AccuracyTable t={t} by={by} accuracy={accuracy} nameOf={(group) => names.get(group)} />
      <p className="mt-2 max-w-[68ch] text-small text-muted">{t('models.accuracy.note')}</p>
    </>
  );
}
