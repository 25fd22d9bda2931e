import { formatCount, formatMean, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import type { Unit } from './compare-view';
import type { ComparedLine, Point } from './compared-lines';

type Props = { t: Speaker; lines: ComparedLine[]; unit: Unit; caption: string };

/** The compared numbers, a year per row. */
export function CompareTable({ t, lines, unit, caption }: Props) {
  const times = [...new Set(lines.flatMap(({ points }) => points.map(({ time }) => time)))].sort();
  const at = (line: ComparedLine, time: string) => line.points.find((point) => point.time === time);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge align-bottom">
            <th scope="col" className="py-1 pr-3 text-left font-semibold">
              {t('compare.year')}
            </th>
            {lines.map(({ id, name }) => (
              <th key={id} scope="col" className="py-1 pl-4 text-right font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((time) => {
            const expected = lines.some((line) => at(line, time)?.expected);
            return (
              <tr key={time} className="border-b border-line align-top">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {expected ? t('compare.expectedYear', { year: time }) : time}
                </th>
                {lines.map((line) => (
                  <td key={line.id} className="py-1 pl-4 text-right whitespace-nowrap">
                    <Figure t={t} point={at(line, time)} unit={unit} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ t, point, unit }: { t: Speaker; point: Point | undefined; unit: Unit }) {
  if (point?.value == null) return '–';
  const whole = unit === 'count' && !point.expected;
  return (
    <>
      {whole ? formatCount(point.value) : formatMean(point.value)}
      {point.range && <span className="block text-muted">{rangeText(t, point.range, unit)}</span>}
    </>
  );
}

/** Cases are whole; indices and rates keep a decimal. */
function rangeText(t: Speaker, [low, high]: [number, number], unit: Unit): string {
  if (unit === 'count') return formatRange(t, low, high);
  return t('speech.count.range', { low: formatMean(low), high: formatMean(high) });
}
