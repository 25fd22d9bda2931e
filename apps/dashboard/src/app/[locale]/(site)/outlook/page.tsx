import type { Metadata } from 'next';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { AbovePart } from '@/outlook/above-part';
import { CHANCES, USUAL_CHANCE } from '@/outlook/elevated';
import { ElevatedPart } from '@/outlook/elevated-part';
import { loadOutlook } from '@/outlook/load-outlook';
import { OutlookForm } from '@/outlook/outlook-form';
import { NoFigures } from '@/ui/no-figures';
import { Contents, Part } from '@/ui/part';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('outlook.title'), description: t('outlook.lead') };
}

export default async function OutlookPage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const asked = await props.searchParams;
  const page = await loadOutlook(one(asked.crime), locale);
  if (page === 'down') return <ServiceDown />;
  if (page === 'empty') return <NoFigures />;
  const { crimes, crime, places, states, risk, anomalies } = page;
  const state = states.find(({ code }) => code === one(asked.state))?.code ?? null;
  const chance = CHANCES.find((known) => String(known) === one(asked.chance)) ?? USUAL_CHANCE;
  const shared = { t, locale, crime: crime.id, places, state };
  const titles = {
    elevated: t('outlook.elevated.title', { crime: crime.label, year: yearOf(risk) }),
    above: t('outlook.above.title', { crime: crime.label, year: yearOf(anomalies) }),
  };
  return (
    <article>
      <h1 className="text-display font-semibold">{t('outlook.title')}</h1>
      <p className="mt-2 max-w-[68ch] text-lead">{t('outlook.lead')}</p>
      <OutlookForm {...{ t, locale, crimes, crime: crime.id, states, state, chance }} />
      <Contents
        label={t('models.contents')}
        parts={[
          { id: 'elevated', title: titles.elevated },
          { id: 'above', title: titles.above },
        ]}
      />
      <Part id="elevated" title={titles.elevated}>
        {typeof risk === 'string' ? (
          <p>{t(`outlook.elevated.${risk}`)}</p>
        ) : (
          <ElevatedPart {...shared} risk={risk} chance={chance} />
        )}
      </Part>
      <Part id="above" title={titles.above}>
        {typeof anomalies === 'string' ? (
          <p>
            {t(anomalies === 'missing' ? 'outlook.above.missing' : 'outlook.elevated.training')}
          </p>
        ) : (
          <AbovePart {...shared} anomalies={anomalies} />
        )}
      </Part>
      <p className="mt-10 max-w-[68ch] text-muted">{t('outlook.use')}</p>
    </article>
  );
}

function yearOf(answer: { time: string } | string): string {
  return typeof answer === 'string' ? '–' : answer.time;
}
