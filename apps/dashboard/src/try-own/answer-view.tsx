import { FittingChart } from '@/chart/fitting-chart';
import { modelLabel } from '@/format/model-label';
import { formatAbout, formatRange } from '@/format/number';
import { formatChange } from '@/format/percent';
import type { Speaker } from '@/i18n/speaker';
import { sayAgreement } from './agreement';
import { AnswerTable } from './answer-table';
import type { Prediction } from './ask-predict';
import { mainModel, type OwnSeries, ownChart, periodAhead, stepsOf } from './own-chart';
import { topicsOf } from './topics';

type Props = {
  t: Speaker;
  prediction: Prediction;
  series: OwnSeries;
  crime: string;
  place: string | null;
  shareable: boolean;
};

/** What all models expect after a reader's own values. */
export function AnswerView({ t, prediction, series, crime, place, shareable }: Props) {
  const main = mainModel(prediction.data);
  const label = modelLabel(t, main);
  const [first] = stepsOf(prediction.data, main);
  const chart = ownChart(t, series, prediction.data);
  const next = prediction.disagreement?.find(({ horizon }) => horizon === 1);
  const agreement = next ? sayAgreement(t, next) : null;
  if (!first || first.mean === null) return <p role="alert">{t('try.answer.nothing')}</p>;
  const interval = first.intervals.find(({ level }) => level === 80) ?? first.intervals[0];
  const about = formatAbout(t, first.mean);
  const period = periodAhead(series, 1);
  return (
    <section aria-labelledby="answer" data-part="answer">
      <h2 id="answer" className="text-title font-semibold">
        {t('try.answer.title')}
      </h2>
      <p className="mt-2 text-lead">
        <strong className="font-semibold">
          {series.last === null
            ? t('try.answer.sentenceNext', { about })
            : t('try.answer.sentence', { period, about })}
        </strong>{' '}
        {interval
          ? t('try.answer.range', {
              level: String(interval.level),
              range: formatRange(t, interval.lower, interval.upper),
            })
          : t('try.answer.noRange')}
      </p>
      <p className="mt-1 text-small text-muted">
        {place ? t('try.answer.place', { crime, place }) : t('try.answer.noPlace', { crime })}{' '}
        {t('try.answer.by', { model: label })}{' '}
        {first.unseen && t(`try.answer.unseen.${first.unseen.reason}`)}{' '}
        {prediction.run === null && t('try.answer.fitted')}
      </p>
      <div className="mt-4 max-w-[760px]">
        <FittingChart t={t} data={chart} label={t('try.answer.chart', { model: label })} wide />
      </div>
      {chart.times.length < series.values.length && (
        <p className="text-small text-muted">
          {t('try.answer.onlyLast', {
            count: chart.times.length,
            total: series.values.length,
          })}
        </p>
      )}
      {agreement && (
        <>
          <h3 className="mt-6 font-semibold">{t('try.agree.title')}</h3>
          <p className="mt-1 max-w-[68ch]">{agreement}</p>
        </>
      )}
      <AnswerTable t={t} prediction={prediction} series={series} />
      <Drivers t={t} prediction={prediction} />
      <p className="mt-6 text-small text-muted">
        {t(shareable ? 'try.answer.share' : 'try.answer.noShare')}
      </p>
    </section>
  );
}

/** What moved the main model's first step, where it can say. */
function Drivers({ t, prediction }: Pick<Props, 't' | 'prediction'>) {
  const drivers = prediction.drivers?.[0];
  if (!drivers || drivers.explained.length === 0) return null;
  const topics = topicsOf(drivers.effects);
  return (
    <section aria-labelledby="drivers" className="mt-6 max-w-[68ch]">
      <h3 id="drivers" className="font-semibold">
        {t('try.drivers.title')}
      </h3>
      {topics.length === 0 ? (
        <p className="mt-1">{t('try.drivers.nothing')}</p>
      ) : (
        <>
          <p className="mt-1 text-small text-muted">{t('try.drivers.lead')}</p>
          <ul className="mt-2">
            {topics.map(({ topic, change }) => (
              <li
                key={topic}
                className="flex justify-between gap-4 border-b border-line py-1 figures"
              >
                <span>{t(`try.drivers.${topic}`)}</span>
                <span className="whitespace-nowrap">{formatChange(change)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 text-small text-muted">{t('try.drivers.note')}</p>
    </section>
  );
}
