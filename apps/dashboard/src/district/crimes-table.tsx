import type { Crime, Forecast, SeriesAnswer } from '@/api/types';
import { formatCount, formatMean, formatRange } from '@/format/number';

type Props = {
  district: string;
  place: string;
  crimes: Crime[];
  series: SeriesAnswer;
  forecasts: Forecast[] | null;
};

/** Every crime of one district: the last two recorded years and what is expected next. */
export function CrimesTable({ district, place, crimes, series, forecasts }: Props) {
  const recent = series.times.slice(-2);
  const next = forecasts?.find(({ mean }) => mean !== null)?.time;
  return (
    <section
      className="overflow-x-auto"
      aria-label="All crimes"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it by keyboard
      tabIndex={0}
    >
      <table className="w-full min-w-[36rem] text-small">
        <caption className="mb-2 text-left text-muted">
          Recorded cases in {place}, in the order of NCRB’s table
        </caption>
        <thead>
          <tr className="border-b border-edge text-right">
            <th scope="col" className="py-2 text-left">
              Crime
            </th>
            {recent.map((time) => (
              <th key={time} scope="col" className="py-2 pl-3">
                {time}
              </th>
            ))}
            {next && (
              <th scope="col" className="py-2 pl-3">
                {next}, expected
              </th>
            )}
            {next && (
              <th scope="col" className="py-2 pl-3">
                8 in 10 ranges hold
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {crimes.map(({ id, label }) => {
            const values = series.data.find(({ crime }) => crime === id)?.values.slice(-2) ?? [];
            const forecast = forecasts?.find(({ crime, time }) => crime === id && time === next);
            const range = forecast?.intervals.find(({ level }) => level === 80);
            return (
              <tr key={id} className="border-b border-line text-right">
                <th scope="row" className="py-1.5 text-left font-normal">
                  <a className="text-link" href={`/district/${district}?crime=${id}`}>
                    {label}
                  </a>
                </th>
                {recent.map((time, i) => (
                  <td key={time} className="py-1.5 pl-3">
                    {count(values[i])}
                  </td>
                ))}
                {next && (
                  <td className="py-1.5 pl-3">
                    {forecast?.mean == null ? '–' : formatMean(forecast.mean)}
                  </td>
                )}
                {next && (
                  <td className="py-1.5 pl-3">
                    {range ? formatRange(range.lower, range.upper) : '–'}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function count(value: number | null | undefined): string {
  return value == null ? '–' : formatCount(value);
}
