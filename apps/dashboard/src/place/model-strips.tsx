import type { Forecast, Model } from '@/api/types';
import { shortModelName } from '@/format/model-name';
import { formatMean, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { TableHead } from '@/ui/table-head';

type Props = { t: Speaker; rows: Forecast[]; models: Model[]; year: string };

const WIDTH = 120;

/** Every method's expectation with its range, on one axis from zero. */
export function ModelStrips({ t, rows, models, year }: Props) {
  const ranges = rows.map(({ intervals }) => intervals.find(({ level }) => level === 80));
  const most = Math.max(
    1,
    ...rows.map(({ mean }, i) => Math.max(mean ?? 0, ranges[i]?.upper ?? 0)),
  );
  const x = (value: number) => 4 + (Math.max(0, value) / most) * (WIDTH - 8);
  return (
    <table className="mt-3 w-full text-small">
      <caption className="sr-only">{t('place.models.caption', { year })}</caption>
      <TableHead
        columns={[
          { title: t('place.models.model'), className: 'pr-2' },
          { title: t('place.models.mean'), className: 'text-right' },
          { title: t('place.models.range'), className: 'pl-4', span: 2 },
        ]}
      />
      <tbody>
        {rows.map(({ model, mean }, i) => {
          const main = model === 'default';
          const range = ranges[i];
          const label = models.find(({ id }) => id === model)?.label ?? model;
          return (
            <tr key={model} className={`border-b border-line ${main ? 'font-semibold' : ''}`}>
              <th scope="row" className="py-1 pr-2 text-left [font-weight:inherit]">
                {main ? t('place.models.main') : shortModelName(t, model, label)}
              </th>
              <td className="py-1 text-right">{formatMean(mean ?? 0)}</td>
              <td className="py-1 pl-4 whitespace-nowrap text-muted">
                {range ? formatRange(t, range.lower, range.upper) : '–'}
              </td>
              <td className="hidden w-[132px] py-1 pl-3 sm:table-cell">
                <svg
                  viewBox={`0 0 ${WIDTH} 14`}
                  aria-hidden="true"
                  className="block h-[14px] w-[120px]"
                >
                  {range && (
                    <line
                      x1={x(range.lower)}
                      x2={x(range.upper)}
                      y1="7"
                      y2="7"
                      stroke={main ? 'var(--band-80)' : 'var(--line)'}
                      strokeWidth="7"
                    />
                  )}
                  <circle
                    cx={x(mean ?? 0)}
                    cy="7"
                    r="3.5"
                    fill={main ? 'var(--accent)' : 'var(--edge)'}
                  />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
