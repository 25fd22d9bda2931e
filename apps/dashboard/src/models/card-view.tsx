import type { Answer } from '@crimecast/client';
import type { ReactNode } from 'react';
import { modelLabel } from '@/format/model-label';
import { formatCount } from '@/format/number';
import { Link } from '@/i18n/link';
import type { Locale } from '@/i18n/locales';
import { Said } from '@/i18n/said';
import type { Speaker } from '@/i18n/speaker';
import { ratio } from './leaderboard-table';

type Card = Answer<'/v1/models/{id}'>['data'];
type Props = { t: Speaker; locale: Locale; card: Card };

/** What a model is, learns from, cannot know, and how good it was. */
export function CardView({ t, locale, card }: Props) {
  const { run, accuracy } = card;
  const said = (text: string) => <Said locale={locale} text={text} />;
  return (
    <article className="max-w-[68ch]">
      <p>
        <Link className="text-link" href="/models">
          {t('models.cards.back')}
        </Link>
      </p>
      <h1 className="mt-2 text-display font-semibold">{modelLabel(t, card.id)}</h1>
      <p className="text-muted">
        <code>{card.id}</code>
        {card.default && ` · ${t('models.cards.default')}`}
      </p>
      <Entry title={t('models.cards.description')}>{said(card.description)}</Entry>
      <Entry title={t('models.cards.accuracy')}>
        {accuracy
          ? t('models.cards.accuracyText', {
              ratio: ratio(accuracy.relMae),
              low: ratio(accuracy.lower),
              high: ratio(accuracy.upper),
              count: formatCount(accuracy.n),
            })
          : t('models.cards.accuracyNone')}
      </Entry>
      <Entry title={t('models.cards.learnsFrom')}>{said(card.learnsFrom)}</Entry>
      <Entry title={t('models.cards.intervals')}>{said(card.intervals)}</Entry>
      <Entry title={t('models.cards.limits')}>
        <List locale={locale} lines={card.limits} />
      </Entry>
      <Entry title={t('models.cards.ethics')}>
        <List locale={locale} lines={card.ethics} />
      </Entry>
      {run && (
        <Entry title={t('models.cards.run')}>
          {t('models.cards.runText', {
            origin: run.origin,
            times: run.times.join(', '),
            version: run.dataVersion,
          })}{' '}
          {run.members.length > 0 &&
            t('models.cards.members', {
              members: run.members.map((id) => modelLabel(t, id)).join(', '),
            })}{' '}
          {t('models.cards.fallbacks', { count: run.fallbacks })}
        </Entry>
      )}
    </article>
  );
}

function Entry({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5 border-t border-line pt-3">
      <h2 className="font-semibold">{title}</h2>
      <div className="mt-1">{children}</div>
    </section>
  );
}

function List({ locale, lines }: { locale: Locale; lines: string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-6">
      {lines.map((line) => (
        <li key={line}>
          <Said locale={locale} text={line} />
        </li>
      ))}
    </ul>
  );
}
