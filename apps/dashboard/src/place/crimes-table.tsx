import type { Forecast } from '@/api/types';
import { formatCount, formatMean, formatRange } from '@/format/number';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import type { Glance } from './glances';
import type { Place } from './place';
import { placeAddress } from './place-view';

type Props = { t: Speaker; place: Place; times: string[]; glances: Glance[] };

const ONLY_WIDE = 'hidden sm:table-cell';

/** Every crime of one place: the last two recorded years and what is expected next. */
export function CrimesTable({ t, place, times, glances }: Props) {
  const recent = times.slice(-2);
  const next = glances.flatMap(({ forecasts }) => forecasts)[0]?.time;
  return (
    <table className="w-full text-small">
      <caption className="sr-only">{t('place.glance.caption', { place: place.name })}</caption>
      <thead>
        <tr className="border-b border-edge text-right align-bottom">
          <th scope="col" className="py-2 text-left">
            {t('place.glance.crime')}
          </th>
          {recent.map((time, i) => (
            <th key={time} scope="col" className={`py-2 pl-3 ${i === 0 ? ONLY_WIDE : ''}`}>
              {time}
            </th>
          ))}
          {next && (
            <th scope="col" className="py-2 pl-3 text-accent">
              {t('place.glance.forecast', { year: next })}
            </th>
          )}
          {next && (
            <th scope="col" className={`py-2 pl-3 ${ONLY_WIDE}`}>
              {t('place.glance.range')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {glances.map(({ crime, recorded, forecasts }) => (
          <tr key={crime.id} className="border-b border-line text-right align-top">
            <th scope="row" className="py-1.5 text-left font-normal">
              <Link className="text-link" href={placeAddress(place, { crime: crime.id })}>
                {crime.label}
              </Link>
            </th>
            {recorded.slice(-2).map((value, i) => (
              <td key={recent[i]} className={`py-1.5 pl-3 ${i === 0 ? ONLY_WIDE : ''}`}>
                {value === null ? '–' : formatCount(value)}
              </td>
            ))}
            {next && <ExpectedCells t={t} forecast={forecasts.find(({ time }) => time === next)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Expected = { mean: number; intervals: Forecast['intervals'] };

function ExpectedCells({ t, forecast }: { t: Speaker; forecast: Expected | undefined }) {
  const interval = forecast?.intervals.find(({ level }) => level === 80);
  const range = interval ? formatRange(t, interval.lower, interval.upper) : '–';
  return (
    <>
      <td className="py-1.5 pl-3">
        {forecast ? formatMean(forecast.mean) : '–'}
        <span className="block text-muted sm:hidden">{range}</span>
      </td>
      <td className={`py-1.5 pl-3 text-muted ${ONLY_WIDE}`}>{range}</td>
    </>
  );
}
