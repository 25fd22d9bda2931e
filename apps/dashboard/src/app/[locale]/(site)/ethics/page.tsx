import type { Metadata } from 'next';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import { Link } from '@/i18n/link';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { loadEvidence } from '@/models/load-evidence';
import { Figure, Prose } from '@/ui/prose';

export const dynamic = 'force-dynamic';

const PLAIN = ['recorded', 'loop', 'ranking', 'groups'] as const;
const USES = ['planning', 'checking', 'reporting', 'quality'] as const;
const FLAG = 0.2;

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: speakerOf(await localeOf(props))('about.ethics.short') };
}

export default async function EthicsPage(props: PageProps) {
  const t = speakerOf(await localeOf(props));
  const evidence = await loadEvidence();
  const flag = evidence?.chances?.flags.find(({ from }) => from === FLAG);
  return (
    <article className="max-w-[68ch] space-y-4">
      <h1 className="text-display font-semibold">{t('about.ethics.title')}</h1>
      <p className="text-lead">{t('about.ethics.lead')}</p>
      {evidence && (
        <Prose title={t('about.ethics.places.title')}>
          <p>
            {t('about.ethics.places.text', { districts: formatCount(evidence.dataset.districts) })}
          </p>
        </Prose>
      )}
      {PLAIN.map((what) => (
        <Prose key={what} title={t(`about.ethics.${what}.title`)}>
          <p>{t(`about.ethics.${what}.text`)}</p>
        </Prose>
      ))}
      <Prose title={t('about.ethics.sure.title')}>
        <p>{t('about.ethics.sure.text')}</p>
        {flag && (
          <Figure>
            {t('about.ethics.sure.flags', {
              percent: formatPercent(FLAG),
              right: formatCount(flag.right),
              flagged: formatCount(flag.flagged),
            })}
          </Figure>
        )}
      </Prose>
      <Prose title={t('about.ethics.good.title')}>
        <ul className="list-disc space-y-2 pl-6">
          {USES.map((use) => (
            <li key={use}>{t(`about.ethics.good.${use}`)}</li>
          ))}
        </ul>
      </Prose>
      <Prose title={t('about.ethics.complain.title')}>
        <p>
          {t.rich('about.ethics.complain.text', {
            data: (text) => (
              <Link className="text-link" href="/data#quality">
                {text}
              </Link>
            ),
          })}
        </p>
      </Prose>
    </article>
  );
}
