import { MiniChart } from '@/chart/mini-chart';
import { formatCount, formatMean, formatRange } from '@/format/number';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { TableHead } from '@/ui/table-head';
import type { Around, AroundRow } from './load-around';
import { placeAddress } from './place-view';

type Props = { t: Speaker; around: Around; crime: string; caption: string };

/** Places with what was recorded and is expected, by name; the larger place below. Never a ranking. */
export function AroundTable({ t, around, crime, caption }: Props) {
  const { times, rows, larger } = around;
  const all = larger ? [...rows, larger] : rows;
  const year = times.at(-1) ?? '';
  const next = all.flatMap(({ forecasts }) => forecasts)[0]?.time;
  return (
    <table className="w-full max-w-[760px] text-small">
      <caption className="sr-only">{caption}</caption>
      <TableHead
        columns={[
          { title: t('place.context.place') },
          {
            title: t('place.context.trend', { year: times[0] ?? '' }),
            className: 'hidden pl-3 sm:table-cell',
          },
          { title: year, className: 'pl-3 text-right' },
          ...(next
            ? [
                {
                  title: t('place.context.expected', { year: next }),
                  className: 'pl-3 text-right',
                },
                {
                  title: t('place.context.range'),
                  className: 'hidden pl-3 text-right sm:table-cell',
                },
              ]
            : []),
        ]}
      />
      <tbody>
        {all.map((row) => (
          <Row
            key={row.place.level + row.place.code}
            t={t}
            row={row}
            times={times}
            crime={crime}
            next={next}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  t: Speaker;
  row: AroundRow;
  times: string[];
  crime: string;
  next: string | undefined;
};

function Row({ t, row, times, crime, next }: RowProps) {
  const { place, values, forecasts } = row;
  const known = forecasts.flatMap(({ time, mean, intervals }) =>
    mean === null ? [] : [{ time, mean, intervals }],
  );
  const first = known.find(({ time }) => time === next);
  const range = first?.intervals.find(({ level }) => level === 80);
  const last = values[times.length - 1] ?? null;
  return (
    <tr className="border-b border-line text-right">
      <th scope="row" className="py-1 text-left font-normal">
        <Link className="text-link" href={placeAddress(place, { crime })}>
          {place.name}
        </Link>
      </th>
      <td className="hidden w-[112px] py-1 pl-3 sm:table-cell">
        <MiniChart data={{ times, recorded: values, forecasts: known }} width={100} height={24} />
      </td>
      <td className="py-1 pl-3">{last === null ? '–' : formatCount(last)}</td>
      {next && <td className="py-1 pl-3">{first ? formatMean(first.mean) : '–'}</td>}
      {next && (
        <td className="hidden py-1 pl-3 text-muted sm:table-cell">
          {range ? formatRange(t, range.lower, range.upper) : '–'}
        </td>
      )}
    </tr>
  );
}
