import type { Metadata } from 'next';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import { Link } from '@/i18n/link';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { heldShare, loadEvidence } from '@/models/load-evidence';
import { Figure, Prose } from '@/ui/prose';
import { cite, em } from '@/ui/rich';

export const dynamic = 'force-dynamic';

const MISLEADING = ['lockdowns', 'borders', 'counting', 'small', 'large'] as const;
const MORE = ['methods', 'models', 'ethics', 'data'] as const;

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: speakerOf(await localeOf(props))('about.short') };
}

export default async function AboutPage(props: PageProps) {
  const t = speakerOf(await localeOf(props));
  const evidence = await loadEvidence();
  const held = evidence && heldShare(evidence, 80);
  const years = evidence?.dataset.years;
  const span = { from: years?.[0] ?? '–', to: years?.at(-1) ?? '–' };
  return (
    <article className="max-w-[68ch] space-y-4">
      <h1 className="text-display font-semibold">{t('about.title')}</h1>
      <p className="text-lead">{t('about.lead', span)}</p>
      <Prose title={t('about.numbers.title')}>
        <p>{t.rich('about.numbers.text', { em })}</p>
      </Prose>
      <Prose title={t('about.reading.title')}>
        <p>{t('about.reading.text')}</p>
        {held && evidence.leaderboard && (
          <Figure>
            {t('about.reading.held', {
              years: evidence.leaderboard.times.join(', '),
              found: formatPercent(held.found, 1),
              count: formatCount(held.n),
            })}
          </Figure>
        )}
      </Prose>
      <Prose title={t('about.mislead.title')}>
        <ul className="list-disc space-y-2 pl-6">
          {MISLEADING.map((what) => (
            <li key={what}>{t(`about.mislead.${what}`)}</li>
          ))}
        </ul>
      </Prose>
      <Prose title={t('about.not.title')}>
        <p>{t('about.not.text')}</p>
      </Prose>
      <Prose title={t('about.more.title')}>
        <ul className="space-y-2">
          {MORE.map((page) => (
            <li key={page}>
              <Link className="text-link" href={`/${page}`}>
                {t(`about.more.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Prose>
      <Prose title={t('about.sources.title')}>
        <p>{t.rich('about.sources.text', { cite, ...span })}</p>
      </Prose>
    </article>
  );
}
