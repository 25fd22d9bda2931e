import type { Metadata } from 'next';
import { loadHome } from '@/data/load-home';
import { PlacesTable } from '@/home/places-table';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { CrimeSelect } from '@/ui/crime-select';
import { NoFigures } from '@/ui/no-figures';
import { ServiceDown } from '@/ui/service-down';
import { readParams } from '@/view/search-params';
import { chooseYear, yearMarks } from '@/view/years';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'All districts as a table' };

export default async function TablePage(props: PageProps) {
  const locale = await localeOf(props);
  const home = await loadHome(await readParams(props.searchParams), locale);
  if (home === 'down') return <ServiceDown />;
  if (home === 'empty') return <NoFigures />;
  const { crimes, data, places } = home;
  const marks = yearMarks(data);
  const year = chooseYear(home.view.year, marks);
  const crime = crimes.find(({ id }) => id === data.crime) ?? crimes[0]!;
  const forecast = marks.some((mark) => mark.year === year && mark.forecast);
  return (
    <>
      <h1 className="text-display font-semibold">
        {crime.label} by district, {forecast ? `forecast for ${year}` : `recorded in ${year}`}
      </h1>
      <p className="mt-1">
        <a className="text-link" href={`/?crime=${crime.id}&year=${year}`}>
          On the map
        </a>
      </p>
      <form action="/table" className="my-5 flex flex-wrap items-end gap-3">
        <CrimeSelect key={crime.id} crimes={crimes} value={crime.id} />
        <label className="block">
          <span className="mb-1 block text-small text-muted">Year</span>
          <select name="year" className="field" key={year} defaultValue={year}>
            {marks
              .filter(({ available }) => available)
              .map((mark) => (
                <option key={mark.year} value={mark.year}>
                  {mark.year}
                  {mark.forecast ? ' (forecast)' : ''}
                </option>
              ))}
          </select>
        </label>
        <button type="submit" className="button">
          Show
        </button>
      </form>
      <PlacesTable t={speakerOf(locale)} crime={crime} data={data} places={places} year={year} />
    </>
  );
}
