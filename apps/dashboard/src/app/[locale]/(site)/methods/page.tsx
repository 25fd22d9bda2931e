import type { Metadata } from 'next';
import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import { Link } from '@/i18n/link';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { type Speaker, speakerOf } from '@/i18n/speaker';
import { ratio } from '@/models/leaderboard-table';
import { type Evidence, heldShare, loadEvidence } from '@/models/load-evidence';
import { Figure, Prose } from '@/ui/prose';
import { strong } from '@/ui/rich';

export const dynamic = 'force-dynamic';

const FAMILIES = ['rules', 'smoothing', 'pooled', 'combined', 'coherent'] as const;
const FLAG = 0.2;

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: speakerOf(await localeOf(props))('methods.short') };
}

export default async function MethodsPage(props: PageProps) {
  const t = speakerOf(await localeOf(props));
  const evidence = await loadEvidence();
  return (
    <article className="max-w-[68ch] space-y-4">
      <h1 className="text-display font-semibold">{t('methods.title')}</h1>
      <p className="text-lead">{t('methods.lead')}</p>
      {evidence && (
        <Prose title={t('methods.task.title')}>
          <p>
            {t('methods.task.text', {
              districts: formatCount(evidence.dataset.districts),
              crimes: evidence.dataset.crimes,
              count: evidence.dataset.years.length,
              from: evidence.dataset.years[0] ?? '–',
              to: evidence.dataset.years.at(-1) ?? '–',
              series: formatCount(evidence.dataset.series),
            })}
          </p>
        </Prose>
      )}
      <Prose title={t('methods.test.title')}>
        <p>{t('methods.test.text')}</p>
        <Figure>{years(t, evidence)}</Figure>
      </Prose>
      <Prose title={t('methods.yardstick.title')}>
        <p>{t('methods.yardstick.text')}</p>
        <Result t={t} evidence={evidence} />
      </Prose>
      <Prose title={t('methods.ranges.title')}>
        <p>{t('methods.ranges.text')}</p>
        <Held t={t} evidence={evidence} />
      </Prose>
      <Prose title={t('methods.families.title')}>
        <ul className="list-disc space-y-2 pl-6">
          {FAMILIES.map((family) => (
            <li key={family}>{t.rich(`methods.families.${family}`, { strong })}</li>
          ))}
        </ul>
      </Prose>
      <Prose title={t('methods.elevated.title')}>
        <p>{t('methods.elevated.text')}</p>
        <Flags t={t} evidence={evidence} />
      </Prose>
      <Prose title={t('methods.six.title')}>
        <p>{t('methods.six.can')}</p>
        <p>{t('methods.six.cannot')}</p>
        <p>{t('methods.six.two')}</p>
      </Prose>
      <Prose title={t('methods.rsquared.title')}>
        <p>
          {t.rich('methods.rsquared.text', {
            models: (text) => (
              <Link className="text-link" href="/models#past">
                {text}
              </Link>
            ),
          })}
        </p>
      </Prose>
      <Prose title={t('methods.seen.title')}>
        <p>{t('methods.seen.text')}</p>
      </Prose>
    </article>
  );
}

type Props = { t: Speaker; evidence: Evidence | null };

function years(t: Speaker, evidence: Evidence | null): string {
  const board = evidence?.leaderboard;
  if (!board) return t('methods.test.yearsNone');
  return t('methods.test.years', {
    years: board.times.join(', '),
    stress: board.stress?.times.join(', ') ?? '–',
  });
}

function Result({ t, evidence }: Props) {
  const row = (id: string) => evidence?.leaderboard?.data.find(({ model }) => model === id);
  const [own, original] = [row('default'), row('lstm-original')];
  if (!own) return null;
  return (
    <Figure>
      {t('methods.yardstick.result', {
        ratio: ratio(own.relMae),
        low: ratio(own.lower),
        high: ratio(own.upper),
        original: ratio(original?.relMae),
      })}
    </Figure>
  );
}

function Held({ t, evidence }: Props) {
  const [eighty, ninetyFive] = evidence
    ? [heldShare(evidence, 80), heldShare(evidence, 95)]
    : [null, null];
  if (!eighty || !ninetyFive) return null;
  return (
    <Figure>
      {t('methods.ranges.held', {
        eighty: formatPercent(eighty.found, 1),
        ninetyFive: formatPercent(ninetyFive.found, 1),
      })}
    </Figure>
  );
}

function Flags({ t, evidence }: Props) {
  const chances = evidence?.chances;
  const flag = chances?.flags.find(({ from }) => from === FLAG);
  if (!chances || !flag || chances.judged === 0) return null;
  return (
    <Figure>
      {t('methods.elevated.record', {
        percent: formatPercent(FLAG),
        right: formatCount(flag.right),
        flagged: formatCount(flag.flagged),
        base: formatPercent(chances.high / chances.judged),
      })}
    </Figure>
  );
}
