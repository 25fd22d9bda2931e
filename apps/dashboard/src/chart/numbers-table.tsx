import type { Interval } from '@/api/types';
import { formatCount, formatMean, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { TableHead } from '@/ui/table-head';
import type { ChartData } from './chart-data';

type Props = { t: Speaker; data: ChartData; caption: string };

export function NumbersTable({ t, data, caption }: Props) {
  const ranges = (intervals: Interval[]) =>
    intervals
      .map((i) =>
        t('chart.level', { level: String(i.level), range: formatRange(t, i.lower, i.upper) }),
      )
      .join('; ');
  const { earlier } = data;
  return (
    <table className="w-full text-small">
      <caption className="sr-only">{caption}</caption>
      <TableHead
        columns={[
          { title: t('chart.year') },
          { title: t('chart.cases'), className: 'text-right' },
          { title: t('chart.what'), className: 'pl-6' },
        ]}
      />
      <tbody>
        {data.times.map((time, i) => {
          const value = data.recorded[i] ?? null;
          return (
            <Row
              key={time}
              time={time}
              cases={value === null ? '–' : formatCount(value)}
              what={t(value === null ? 'chart.noFigure' : 'chart.recorded')}
            />
          );
        })}
        {earlier && (
          <Row
            time={earlier.time}
            cases={formatMean(earlier.mean)}
            what={t('chart.earlierRow', {
              origin: earlier.origin,
              ranges: ranges(earlier.intervals),
            })}
          />
        )}
        {data.forecasts.map(({ time, mean, intervals }) => (
          <Row
            key={time}
            time={time}
            cases={formatMean(mean)}
            what={
              intervals.length
                ? t('chart.ranged', { ranges: ranges(intervals) })
                : t('chart.expected')
            }
          />
        ))}
        {data.baselines.map(({ label, time, mean }) => (
          <Row
            key={label + time}
            time={time}
            cases={formatMean(mean)}
            what={t('chart.compared', { model: label })}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ time, cases, what }: { time: string; cases: string; what: string }) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1 pr-4 text-left font-normal">
        {time}
      </th>
      <td className="py-1 text-right">{cases}</td>
      <td className="py-1 pl-6 text-muted">{what}</td>
    </tr>
  );
}
