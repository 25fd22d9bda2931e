import { modelLabel } from '@/format/model-label';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import { properName } from '@/format/proper-name';
import type { Speaker } from '@/i18n/speaker';
import { RangeBar } from '@/ui/range-bar';
import { TableHead } from '@/ui/table-head';
import { ratio } from './leaderboard-table';
import type { Accuracy, AccuracyRow, View } from './load-models';

type Props = {
  t: Speaker;
  by: View;
  accuracy: Accuracy;
  nameOf: (group: string) => string | undefined;
};

/** How the default model does by crime, state, year or horizon; rows in the API's order, never ranked. */
export function AccuracyTable({ t, by, accuracy, nameOf }: Props) {
  const rows = accuracy.data.filter(({ model }) => model === undefined || model === accuracy.model);
  const most = Math.max(1.1, ...rows.map(({ relMae }) => relMae ?? 0));
  const least = Math.min(0.9, ...rows.map(({ relMae }) => relMae ?? 1));
  const name = (row: AccuracyRow) => {
    const group = row.group ?? '';
    if (by === 'horizon') return t('models.accuracy.ahead', { count: Number(group) });
    return nameOf(group) ?? properName(row.name ?? group);
  };
  const found = (row: AccuracyRow, level: number) =>
    row.coverage?.find((one) => one.level === level)?.observed ?? null;
  return (
    <table className="mt-3 w-full text-small">
      <caption className="sr-only">
        {t('models.accuracy.caption', { model: modelLabel(t, accuracy.model) })}
      </caption>
      <TableHead
        columns={[
          { title: t(`models.accuracy.by.${by}`), className: 'pr-3' },
          { title: t('models.board.relMae'), className: 'pr-3 text-right' },
          { title: t('models.board.picture'), className: 'hidden w-1/4 pr-3 sm:table-cell' },
          { title: t('models.accuracy.off'), className: 'pr-3 text-right' },
          { title: t('models.accuracy.held'), className: 'pr-3 text-right' },
          { title: t('models.accuracy.n'), className: 'hidden text-right sm:table-cell' },
        ]}
      />
      <tbody>
        {rows.map((row) => {
          const held = found(row, 80);
          return (
            <tr key={row.group} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                {name(row)}
              </th>
              <td className="py-1.5 pr-3 text-right">{ratio(row.relMae)}</td>
              <td className="hidden py-1.5 pr-3 sm:table-cell">
                <RangeBar
                  from={least}
                  to={most}
                  ranges={
                    row.relMae == null
                      ? []
                      : [{ lower: Math.min(1, row.relMae), upper: Math.max(1, row.relMae) }]
                  }
                  at={row.relMae ?? null}
                  mark={1}
                />
              </td>
              <td className="py-1.5 pr-3 text-right">
                {row.wape == null ? '–' : formatPercent(row.wape)}
              </td>
              <td className="py-1.5 pr-3 text-right">
                {held === null ? '–' : formatPercent(held)}
              </td>
              <td className="hidden py-1.5 text-right text-muted sm:table-cell">
                {row.n === undefined ? '–' : formatCount(row.n)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
