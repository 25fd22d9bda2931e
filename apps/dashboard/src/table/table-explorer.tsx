'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { HomeData } from '@/data/load-home';
import { useReadiness } from '@/data/use-readiness';
import { MapNote } from '@/home/map-note';
import { MeasureNotice } from '@/home/measure-notice';
import { useLayer } from '@/home/use-layer';
import { Link } from '@/i18n/link';
import { pathIn } from '@/i18n/locales';
import { TrainingNotice } from '@/ui/training-notice';
import { useView } from '@/view/use-view';
import { type View, writeView } from '@/view/view';
import { PlacesTable } from './places-table';
import { readSort, type Sort, writeSort } from './sort';
import { TableControls } from './table-controls';
import { tableRows } from './table-rows';

/** The map's figures as a table: the same view, sorted as the reader likes, to take away as a file. */
export function TableExplorer({ home }: { home: HomeData }) {
  const t = useTranslations();
  const locale = useLocale();
  const { crimes, places, states } = home;
  const service = useReadiness(home.readiness);
  const run = service.status === 'ready' ? service.run : null;
  const [view, change] = useView(home);
  const sort = readSort(useSearchParams().get('sort'));
  const shown = useLayer(t, view, home, run);
  const { data, layer, marks, year, forecast } = shown;
  const crime = crimes.find(({ id }) => id === data.crime) ?? crimes[0]!;
  const sorting = writeSort(sort);
  const rows = useMemo(
    () =>
      tableRows({ data, places, layer, year, state: view.state, sort: readSort(sorting), locale }),
    [data, places, layer, year, view.state, sorting, locale],
  );
  const addressOf = (patch: Partial<View>, order: Sort) =>
    `${writeView({ ...view, ...patch })}&sort=${writeSort(order)}`;
  const goTo = (patch: Partial<View>, order: Sort = sort) =>
    window.history.replaceState(null, '', addressOf(patch, order));
  const state = states.find(({ code }) => code === view.state)?.name;
  const kind = forecast ? 'forecast' : 'recorded';
  const title = state
    ? t(`home.table.${kind}In`, { crime: crime.label, year, state })
    : t(`home.table.${kind}`, { crime: crime.label, year });
  const exact = addressOf({ crime: crime.id, year, measure: layer.measure }, sort);

  return (
    <div aria-busy={shown.loading}>
      <TrainingNotice service={shown.failed ? { status: 'down' } : service} />
      <h1 className="max-w-[40ch] text-display font-semibold text-pretty">{title}</h1>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        <Link className="text-link" href={`/${writeView({ ...view, year })}`}>
          {t('home.table.onMap')}
        </Link>
        <a className="text-link" href={pathIn(locale, `/table/csv${exact}`)} download>
          {t('home.table.download')}
        </a>
      </p>
      <TableControls home={home} marks={marks} view={view} year={year} onChange={goTo} />
      {shown.unmet && (
        <MeasureNotice
          wanted={view.measure}
          years={shown.unmet}
          onGo={(to) => change({ year: to }, 'replace')}
        />
      )}
      <p role="status" className="mb-1 text-small text-muted">
        {t('home.table.rows', { count: rows.length })}
      </p>
      <PlacesTable
        caption={title}
        rows={rows}
        crime={crime.id}
        measure={layer.measure}
        forecast={forecast}
        sort={sort}
        hrefOf={(order) => addressOf({}, order)}
        onSort={(order) => goTo({}, order)}
      />
      <div className="max-w-[68ch]">
        {layer.measure !== 'cases' && <MapNote measure={layer.measure} forecast={forecast} />}
        <p className="mt-3 text-small text-muted">
          {t('home.table.source')} {t('home.table.caveat')}
        </p>
      </div>
    </div>
  );
}
