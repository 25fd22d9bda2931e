import { modelLabel } from '@/format/model-label';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { RangeBar } from '@/ui/range-bar';
import { TableHead } from '@/ui/table-head';
import type { Leaderboard } from './load-models';

type Row = Leaderboard['data'][number];
type Props = { t: Speaker; rows: Row[]; caption: string; carded: string[]; id: string };

/** Every model's error beside "same as last year", with the interval as picture and figures. */
export function LeaderboardTable({ t, rows, caption, carded, id }: Props) {
  const ends = rows.flatMap(({ relMae, lower, upper }) => [relMae, lower, upper]);
  const known = ends.filter((end) => end !== null);
  const [from, to] = [Math.min(0.9, ...known), Math.max(1.1, ...known)];
  return (
    <table id={id} className="mt-3 w-full text-small">
      <caption className="sr-only">{caption}</caption>
      <TableHead
        columns={[
          { title: t('models.board.model'), className: 'pr-3' },
          { title: t('models.board.relMae'), className: 'pr-3 text-right' },
          { title: t('models.board.interval'), className: 'pr-3 text-right' },
          { title: t('models.board.picture'), className: 'hidden w-2/5 sm:table-cell' },
        ]}
      />
      <tbody>
        {rows.map(({ model, relMae, lower, upper, best }) => (
          <tr key={model} className="border-b border-line align-top">
            <th
              scope="row"
              className={`py-1.5 pr-3 text-left ${best ? 'font-semibold' : 'font-normal'}`}
            >
              {carded.includes(model) ? (
                <Link className="text-link" href={`/models/${model}`}>
                  {modelLabel(t, model)}
                </Link>
              ) : (
                modelLabel(t, model)
              )}
              {best && (
                <span className="ml-2 inline-block rounded-sm bg-accent-soft px-1.5 font-normal whitespace-nowrap">
                  {t('models.board.best')}
                </span>
              )}
            </th>
            <td className="py-1.5 pr-3 text-right">{ratio(relMae)}</td>
            <td className="py-1.5 pr-3 text-right whitespace-nowrap text-muted">
              {lower === null || upper === null || lower === upper
                ? '–'
                : `${ratio(lower)}–${ratio(upper)}`}
            </td>
            <td className="hidden py-1.5 sm:table-cell">
              <RangeBar
                from={from}
                to={to}
                ranges={lower === null || upper === null ? [] : [{ lower, upper }]}
                at={relMae}
                mark={1}
                strong={best}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ratio(value: number | null | undefined): string {
  return value == null ? '–' : value.toFixed(3);
}
