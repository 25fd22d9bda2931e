import { MiniChart } from '@/chart/mini-chart';
import { formatAbout, formatCount, formatRange } from '@/format/number';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { CrimesTable } from './crimes-table';
import type { Glance, GlanceGroup } from './glances';
import type { Place } from './place';
import { type PlaceView, placeAddress } from './place-view';
import { Switcher } from './switcher';

type Props = {
  t: Speaker;
  place: Place;
  times: string[];
  groups: GlanceGroup[];
  view: PlaceView;
};

/** All crimes of a place at a glance, each leading to the crime in full. */
export function SmallMultiples({ t, place, times, groups, view }: Props) {
  const to = (order: PlaceView['order']) => `${placeAddress(place, { ...view, order })}#crimes`;
  return (
    <section aria-labelledby="crimes" className="mt-12">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="crimes" className="text-title font-semibold">
          {t('place.glance.title', { place: place.name })}
        </h2>
        <Switcher
          label={t('place.glance.order')}
          options={[
            { text: t('place.glance.group'), href: to('group'), chosen: view.order === 'group' },
            { text: t('place.glance.size'), href: to('size'), chosen: view.order === 'size' },
          ]}
        />
      </div>
      <p className="mt-1 mb-4 max-w-[68ch] text-small text-muted">{t('place.glance.lead')}</p>
      <div className="grid gap-x-6 gap-y-6 lg:grid-cols-5">
        {groups.map(({ name, glances }) => (
          <section
            key={name}
            aria-label={name ?? t('place.glance.size')}
            className={`lg:grid lg:grid-cols-subgrid lg:content-start ${SPAN[glances.length] ?? 'lg:col-span-5'}`}
          >
            {name && (
              <h3 className="mb-2 lg:col-span-full border-b border-line pb-1 font-semibold">
                {name}
              </h3>
            )}
            <ul className="grid lg:col-span-full grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3 lg:grid-cols-subgrid">
              {glances.map((glance) => (
                <li key={glance.crime.id} className="break-inside-avoid">
                  <Small t={t} place={place} times={times} glance={glance} view={view} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <details className="mt-2">
        <summary className="cursor-pointer py-2 text-small text-accent">
          {t('common.asTable')}
        </summary>
        <CrimesTable
          t={t}
          place={place}
          times={times}
          glances={groups.flatMap(({ glances }) => glances)}
        />
      </details>
    </section>
  );
}

/** On wide screens groups stand beside each other where there is room. */
const SPAN: Record<number, string> = {
  1: 'lg:col-span-1',
  2: 'lg:col-span-2',
  3: 'lg:col-span-3',
  4: 'lg:col-span-4',
};

type SmallProps = { t: Speaker; place: Place; times: string[]; glance: Glance; view: PlaceView };

function Small({ t, place, times, glance, view }: SmallProps) {
  const { crime, recorded, forecasts } = glance;
  const year = times.at(-1) ?? '';
  const last = recorded.at(-1) ?? null;
  const next = forecasts[0];
  const range = next?.intervals.find(({ level }) => level === 80);
  return (
    <Link
      href={placeAddress(place, { ...view, crime: crime.id })}
      aria-current={view.crime === crime.id ? 'true' : undefined}
      className="group block rounded-sm aria-[current=true]:bg-accent-soft"
    >
      <span className="block text-small font-semibold group-hover:underline">{crime.label}</span>
      <MiniChart data={{ times, recorded, forecasts }} years />
      <span className="figures block text-small">
        {last === null
          ? t('place.glance.none', { year })
          : t('place.glance.last', { count: formatCount(last), year })}
      </span>
      {next && (
        <span className="figures block text-small text-muted">
          {t('place.glance.next', { count: formatAbout(t, next.mean), year: next.time })}
          {range && <span className="block">{formatRange(t, range.lower, range.upper)}</span>}
        </span>
      )}
    </Link>
  );
}
