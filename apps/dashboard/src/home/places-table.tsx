import type { Crime } from '@/api/types';
import { type CrimeData, cellAt } from '@/data/crime-data';
import type { Places } from '@/data/places';
import { formatCount, formatMean, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';

type Props = { t: Speaker; crime: Crime; data: CrimeData; places: Places; year: string };

/** The map's data by state and district. Alphabetical: nothing here is a ranking. */
export function PlacesTable({ t, crime, data, places, year }: Props) {
  const rows = Object.entries(places)
    .map(([code, [name, state]]) => ({ code, name, state, cell: cellAt(data, code, year) }))
    .sort((a, b) => compare(a.state, b.state) || compare(a.name, b.name));
  return (
    <table className="w-full max-w-[760px] text-small">
      <caption className="sr-only">
        {crime.label} by district, {year}
      </caption>
      <thead>
        <tr className="border-b border-edge text-left">
          <th scope="col" className="py-2">
            District
          </th>
          <th scope="col" className="hidden py-2 sm:table-cell">
            State
          </th>
          <th scope="col" className="py-2 text-right">
            Cases
          </th>
          <th scope="col" className="py-2 pl-4 text-right">
            Expected range
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, state, cell }) => (
          <tr key={code} className="border-b border-line">
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {code in data.values ? (
                <a className="text-link" href={`/district/${code}?crime=${crime.id}`}>
                  {name}
                </a>
              ) : (
                name
              )}
              <span className="block text-muted sm:hidden">{state}</span>
            </th>
            <td className="hidden py-1 pr-3 text-muted sm:table-cell">{state}</td>
            <td className="py-1 text-right">
              {cell.kind === 'missing'
                ? 'no figure'
                : cell.kind === 'recorded'
                  ? formatCount(cell.value)
                  : formatMean(cell.value)}
            </td>
            <td className="py-1 pl-4 text-right text-muted">
              {cell.kind === 'expected' && cell.range ? formatRange(t, ...cell.range) : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
