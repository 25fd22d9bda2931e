import type { Metadata } from 'next';
import { apiOrigin } from '@/api/origin';
import { loadPlaces } from '@/data/load-places';
import { modelLabel } from '@/format/model-label';
import { formatPercent } from '@/format/percent';
import { Link } from '@/i18n/link';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { Said } from '@/i18n/said';
import { speakerOf } from '@/i18n/speaker';
import { AccuracyPart } from '@/models/accuracy-part';
import { BoardPart } from '@/models/board-part';
import { CalibrationPart } from '@/models/calibration-part';
import { FailsPart } from '@/models/fails-part';
import { loadBefore } from '@/models/load-before';
import { loadModelsPage, VIEWS } from '@/models/load-models';
import { pairsOf, rSquared } from '@/models/past-figures';
import { PastPart } from '@/models/past-part';
import { Contents, Part } from '@/ui/part';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('models.title'), description: t('models.lead') };
}

export default async function ModelsPage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const asked = await props.searchParams;
  const by = VIEWS.find((view) => view === one(asked.by)) ?? 'crime';
  const page = await loadModelsPage(by, one(asked.crime), locale);
  const places = await loadPlaces(apiOrigin(), locale).catch(() => null);
  if (page === 'down' || places === null) return <ServiceDown />;
  const { models, crimes, crime, published, past } = page;
  const before = past
    ? await loadBefore(apiOrigin(), crime, past[0]?.time).catch(() => null)
    : null;
  const naive = pairsOf(past ?? []).flatMap(({ district, value }) => {
    const predicted = before?.get(district);
    return predicted === undefined ? [] : [{ predicted, value }];
  });
  const naiveR2 = rSquared(naive);
  const label = crimes.find(({ id }) => id === crime)?.label ?? crime;
  const r2 =
    naiveR2 === null ? null : { crime: label, year: past?.[0]?.time ?? '', naive: naiveR2 };
  const best = published?.leaderboard.data.find(({ model }) => model === 'default');
  const parts = [
    ...(published ? ['board', 'accuracy', 'calibration'] : []),
    'past',
    ...(published ? ['fails'] : []),
    'cards',
    ...(published ? ['protocol'] : []),
  ] as ('board' | 'accuracy' | 'calibration' | 'past' | 'fails' | 'cards' | 'protocol')[];
  return (
    <article className="max-w-[960px]">
      <h1 className="text-display font-semibold">{t('models.title')}</h1>
      <p className="mt-2 max-w-[68ch] text-lead">{t('models.lead')}</p>
      {best && best.relMae !== null && best.lower !== null && best.upper !== null && published && (
        <div className="mt-5 max-w-[68ch] border-l-4 border-accent pl-4">
          <p className="text-lead font-semibold">
            {t('models.headline', {
              years: published.leaderboard.times.join(', '),
              percent: less(best.relMae),
              level: published.leaderboard.level,
              low: less(best.upper),
              high: less(best.lower),
            })}
          </p>
          <p className="mt-1">{t('models.headlineNote')}</p>
        </div>
      )}
      <Contents
        label={t('models.contents')}
        parts={parts.map((id) => ({ id, title: t(`models.${id}.title`) }))}
      />
      {!published && (
        <p className="mt-6 border-l-4 border-warn bg-warn-soft px-4 py-3">{t('models.none')}</p>
      )}
      {published && (
        <>
          <Part id="board" title={t('models.board.title')}>
            <BoardPart t={t} board={published.leaderboard} carded={models.map(({ id }) => id)} />
          </Part>
          <Part id="accuracy" title={t('models.accuracy.title')}>
            <AccuracyPart
              t={t}
              by={by}
              crime={crime}
              accuracy={published.view}
              crimes={crimes}
              states={places.states}
            />
          </Part>
          <Part id="calibration" title={t('models.calibration.title')}>
            <CalibrationPart
              t={t}
              calibration={published.calibration}
              byCrime={published.byCrime}
            />
          </Part>
        </>
      )}
      <Part id="past" title={t('models.past.title')}>
        {past && before ? (
          <PastPart {...{ t, locale, by, crimes, crime, past, before }} />
        ) : (
          <p>{t('models.past.none')}</p>
        )}
      </Part>
      {published && (
        <Part id="fails" title={t('models.fails.title')}>
          <FailsPart {...{ t, published, crimes, places: places.places, r2 }} />
        </Part>
      )}
      <Part id="cards" title={t('models.cards.title')}>
        <p>{t('models.cards.text')}</p>
        <ul className="mt-3 grid gap-3 sm:grid-cols-2">
          {models.map((model) => (
            <li key={model.id} className="border-t border-line pt-2">
              <Link className="text-link font-semibold" href={`/models/${model.id}`}>
                {modelLabel(t, model.id)}
              </Link>
              {model.default && <span className="text-muted"> · {t('models.cards.default')}</span>}
              <p className="text-small text-muted">
                <Said locale={locale} text={model.description} />
              </p>
            </li>
          ))}
        </ul>
      </Part>
      {published && (
        <Part id="protocol" title={t('models.protocol.title')}>
          <p>
            {t.rich('models.protocol.text', {
              methods: (text) => (
                <Link className="text-link" href="/methods">
                  {text}
                </Link>
              ),
            })}
          </p>
          <ul lang="en" className="mt-2 max-w-[80ch] list-disc space-y-1 pl-6 text-small">
            {published.leaderboard.protocol.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {published.view.excluded.length > 0 && (
            <p className="mt-2 text-small text-muted">
              {t('models.protocol.excluded')}{' '}
              <span lang="en">{published.view.excluded.join(' ')}</span>
            </p>
          )}
        </Part>
      )}
    </article>
  );
}

/** 0.954 → "4.6": by how many percent less off than the reference. */
function less(ratio: number): string {
  return formatPercent(1 - ratio, 1).split('\u00a0')[0]!;
}
