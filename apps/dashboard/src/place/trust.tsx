import type { Forecast, Model } from '@/api/types';
import { formatCount } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { driverSentence } from './driver-sentence';
import type { Driver } from './load-drivers';
import { ModelStrips } from './model-strips';
import type { Place } from './place';
import type { Story } from './story';
import { trustSentence } from './trust-sentence';

type Props = {
  t: Speaker;
  place: Place;
  story: Story;
  /** of the crime, by every model */
  forecasts: Forecast[];
  models: Model[];
  drivers: Driver[];
};

/** How last year's forecast did here, how far the methods agree, and what moved the forecast. */
export function Trust({ t, place, story, forecasts, models, drivers }: Props) {
  const { chart } = story;
  const next = chart.forecasts[0];
  if (!next) return null;
  const { earlier } = chart;
  const recorded = earlier ? (chart.recorded[chart.times.indexOf(earlier.time)] ?? null) : null;
  const past = earlier ? trustSentence(t, earlier, recorded) : null;
  const rows = forecasts.filter(({ time, mean }) => time === next.time && mean !== null);
  const means = rows.map(({ mean }) => mean!);
  return (
    <section aria-labelledby="trust">
      <h2 id="trust" className="mb-2 text-title font-semibold">
        {t('place.trust.title')}
      </h2>
      <p className="max-w-[68ch]">
        {past}
        {past && ' '}
        {past && t('place.trust.ranges')}
        {place.level !== 'district' && t('place.trust.sum')}
      </p>
      {rows.length > 1 && (
        <>
          <p className="mt-3">
            {t('place.trust.agree', {
              count: String(rows.length),
              low: formatCount(Math.min(...means)),
              high: formatCount(Math.max(...means)),
              year: next.time,
            })}
          </p>
          <ModelStrips t={t} rows={rows} models={models} year={next.time} />
        </>
      )}
      {drivers.length > 0 && (
        <>
          <h3 className="mt-6 mb-1 font-semibold">{t('place.drivers.title')}</h3>
          <ul className="max-w-[68ch] list-disc space-y-1 pl-5">
            {drivers.map((driver) => (
              <li key={driver.topic}>{driverSentence(t, driver, chart.times.at(-1) ?? '')}</li>
            ))}
          </ul>
          <p className="mt-2 max-w-[68ch] text-small text-muted">{t('place.drivers.caveat')}</p>
        </>
      )}
    </section>
  );
}
