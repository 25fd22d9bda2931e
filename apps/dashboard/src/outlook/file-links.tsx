import { csvHref } from '@/format/csv';
import type { Speaker } from '@/i18n/speaker';
import type { Placed } from './by-place';

type Cell = string | number | null;
type Row = Placed<{ district: string }>;
type Props<R extends Row> = {
  t: Speaker;
  /** of the file, without its ending */
  name: string;
  rows: R[];
  crime: string;
  year: string;
  /** by their names in the file, what it has beside the place, crime and year */
  figures: Record<string, (row: R) => Cell>;
  /** what the API calls the list of all states */
  resource: 'risk' | 'anomalies';
};

/** The list as it is shown, and that of all places, each as a file. */
export function FileLinks<R extends Row>({
  t,
  name,
  rows,
  crime,
  year,
  figures,
  resource,
}: Props<R>) {
  return (
    <p className="mt-3 flex flex-wrap gap-x-5">
      <a
        className="text-link"
        download={`${name}.csv`}
        href={csvHref(
          ['state', 'district', 'code', 'crime', 'year', ...Object.keys(figures)],
          rows.map((row) => [
            ...[row.state, row.name, row.district, crime, year],
            ...Object.values(figures).map((figure) => figure(row)),
          ]),
        )}
      >
        {t('outlook.csv')}
      </a>
      <a className="text-link" href={`/api/v1/${resource}?crime=${crime}&format=csv`} download>
        {t('outlook.csvAll')}
      </a>
    </p>
  );
}
