import { csvHref } from '@/format/csv';
import { modelLabel } from '@/format/model-label';
import { formatMean, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { PlainTable } from '@/ui/plain-table';
import { RangeBar } from '@/ui/range-bar';
import { TableHead } from '@/ui/table-head';
import type { Prediction } from './ask-predict';
import { mainModel, type OwnSeries, periodAhead } from './own-chart';

type Props = { t: Speaker; prediction: Prediction; series: OwnSeries };
type Row = Prediction['data'][number];

/** Every model on one scale, then every step and range, and all of it as a file. */
export function AnswerTable({ t, prediction, series }: Props) {
  const { data } = prediction;
  const main = mainModel(data);
  const rows = data.filter(({ horizon }) => horizon === 1);
  const levels = [...new Set(data.flatMap(({ intervals }) => intervals.map((i) => i.level)))].sort(
    (a, b) => a - b,
  );
  const level = levels.includes(80) ? 80 : levels[0];
  const ends = rows.flatMap(({ mean, intervals }) => [
    mean ?? 0,
    ...intervals.filter((i) => i.level === level).flatMap(({ lower, upper }) => [lower, upper]),
  ]);
  const [from, to] = [Math.max(0, Math.min(...ends)), Math.max(...ends)];
  const rangeOf = (row: Row, wanted = level) => row.intervals.find((i) => i.level === wanted);
  const period = periodAhead(series, 1);
  return (
    <>
      <h3 className="mt-6 font-semibold">{t('try.answer.side')}</h3>
      {level !== undefined && (
        <p className="text-small text-muted">{t('try.answer.sideFirst', { period, level })}</p>
      )}
      <table className="mt-2 w-full max-w-[760px] text-small">
        <caption className="sr-only">{t('try.answer.side')}</caption>
        <TableHead
          columns={[
            { title: t('try.answer.model'), className: 'pr-3' },
            { title: t('try.answer.expected'), className: 'pr-3 text-right' },
            ...(level === undefined
              ? []
              : [
                  { title: t('try.answer.range80', { level }), className: 'pr-3 text-right' },
                  { title: t('try.answer.picture'), className: 'hidden w-1/3 sm:table-cell' },
                ]),
          ]}
        />
        <tbody>
          {rows.map((row) => {
            const range = rangeOf(row);
            return (
              <tr key={row.model} className="border-b border-line align-top">
                <th
                  scope="row"
                  className={`py-1.5 pr-3 text-left ${row.model === main ? 'font-semibold' : 'font-normal'}`}
                >
                  {modelLabel(t, row.model)}
                  {row.fallback && (
                    <span className="block font-normal text-muted">
                      {t('try.answer.standsIn', {
                        other: row.fallback.to ? modelLabel(t, row.fallback.to) : '–',
                        why: t(`try.answer.why.${row.fallback.reason}`),
                      })}
                    </span>
                  )}
                </th>
                <td className="py-1.5 pr-3 text-right">
                  {row.mean === null ? '–' : formatMean(row.mean)}
                </td>
                {level !== undefined && (
                  <>
                    <td className="py-1.5 pr-3 text-right text-muted">
                      {range ? formatRange(t, range.lower, range.upper) : '–'}
                    </td>
                    <td className="hidden py-1.5 sm:table-cell">
                      <RangeBar
                        from={from}
                        to={to}
                        ranges={range ? [range] : []}
                        at={row.mean}
                        strong={row.model === main}
                      />
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <details className="mt-3 max-w-[760px]">
        <summary className="cursor-pointer">{t('try.answer.every')}</summary>
        <PlainTable
          caption={t('try.answer.every')}
          header={[
            t('try.answer.period'),
            t('try.answer.model'),
            t('try.answer.expected'),
            ...levels.map((one) => t('try.answer.range80', { level: one })),
          ]}
          numeric={[2, ...levels.map((_, i) => i + 3)]}
          rows={data.map((row) => [
            periodAhead(series, row.horizon),
            modelLabel(t, row.model),
            row.mean === null ? '–' : formatMean(row.mean),
            ...levels.map((one) => {
              const range = rangeOf(row, one);
              return range ? formatRange(t, range.lower, range.upper) : '–';
            }),
          ])}
        />
      </details>
      <p className="mt-3">
        <a
          className="text-link"
          download="crimecast-own-series.csv"
          href={csvHref(
            [
              'model',
              'period',
              'step',
              'mean',
              ...levels.flatMap((l) => [`lower_${l}`, `upper_${l}`]),
            ],
            data.map((row) => [
              row.model,
              periodAhead(series, row.horizon),
              row.horizon,
              row.mean,
              ...levels.flatMap((l) => {
                const range = rangeOf(row, l);
                return [range?.lower ?? null, range?.upper ?? null];
              }),
            ]),
          )}
        >
          {t('try.answer.csv')}
        </a>
      </p>
    </>
  );
}
