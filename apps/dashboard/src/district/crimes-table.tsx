import type { Crime, Forecast, SeriesAnswer } from '@/api/types';
import { formatCount, formatMean, formatRange } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';

type Props = {
  t: Speaker;
  district: string;
  place: string;
  crimes: Crime[];
  series: SeriesAnswer;
  forecasts: Forecast[] | null;
};

/** Every crime of one district: the last two recorded years and what is expected next. */
export function CrimesTable({ t, district, place, crimes, series, forecasts }: Props) {
  const recent = series.times.slice(-2);
  const next = forecasts?.find(({ mean }) => mean !== null)?.time;
  return (
    <table className="w-full text-small">
      <caption className="sr-only">Recorded and expected cases in {place}, all crimes</caption>
      <thead>
        <tr className="border-b border-edge text-right align-bottom">
          <th scope="col" className="py-2 text-left">
            Crime
          </th>
          {recent.map((time, i) => (
            <th key={time} scope="col" className={`py-2 pl-3 ${i === 0 ? ONLY_WIDE : ''}`}>
              {time}
            </th>
          ))}
          {next && (
            <th scope="col" className="py-2 pl-3 text-accent">
              {next}, forecast
            </th>
          )}
          {next && (
            <th scope="col" className={`py-2 pl-3 ${ONLY_WIDE}`}>
              8 in 10 such ranges hold
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {crimes.map(({ id, label }) => {
          const values = series.data.find(({ crime }) => crime === id)?.values.slice(-2) ?? [];
          const forecast = forecasts?.find(({ crime, time }) => crime === id && time === next);
          return (
            <tr key={id} className="border-b border-line text-right align-top">
              <th scope="row" className="py-1.5 text-left font-normal">
                <a className="text-link" href={`/district/${district}?crime=${id}`}>
                  {label}
                </a>
              </th>
              {recent.map((time, i) => (
                <td key={time} className={`py-1.5 pl-3 ${i === 0 ? ONLY_WIDE : ''}`}>
                  {values[i] == null ? '–' : formatCount(values[i])}
                </td>
              ))}
              {next && <ExpectedCells t={t} forecast={forecast} />}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const ONLY_WIDE = 'hidden sm:table-cell';

function ExpectedCells({ t, forecast }: { t: Speaker; forecast: Forecast | undefined }) {
  const interval = forecast?.intervals.find(({ level }) => level === 80);
  const range = interval ? formatRange(t, interval.lower, interval.upper) : '–';
  return (
    <>
      <td className="py-1.5 pl-3">
        {forecast?.mean == null ? '–' : formatMean(forecast.mean)}
        <span className="block text-muted sm:hidden">{range}</span>
      </td>
      <td className={`py-1.5 pl-3 text-muted ${ONLY_WIDE}`}>{range}</td>
    </>
  );
}
