import type { Metadata } from 'next';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { ApiPart } from '@/quality/api-part';
import { DefinitionsPart } from '@/quality/definitions-part';
import { DownloadsPart } from '@/quality/downloads-part';
import { loadDataPage } from '@/quality/load-data-page';
import { QualitySections } from '@/quality/quality-sections';
import { SourcesPart } from '@/quality/sources-part';
import { siteOrigin } from '@/social/site-origin';
import { Contents, Part } from '@/ui/part';
import { ServiceDown } from '@/ui/service-down';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { title: speakerOf(await localeOf(props))('data.short') };
}

const PARTS = ['downloads', 'api', 'definitions', 'quality', 'sources'] as const;

export default async function DataPage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const page = await loadDataPage(locale);
  if (page === 'down') return <ServiceDown />;
  const { dataset, quality, crimes, files, places, states } = page;
  const title = (part: (typeof PARTS)[number]) => t(`data.${part}.title`);
  const stateNames = new Map(states.map(({ code, name }) => [code, name]));
  return (
    <article className="max-w-[860px]">
      <h1 className="text-display font-semibold">{t('data.title')}</h1>
      <p className="mt-3 max-w-[68ch] text-lead">
        {t('data.lead', {
          districts: dataset.districts,
          units: quality.units,
          from: dataset.years[0] ?? '–',
          to: dataset.years.at(-1) ?? '–',
        })}
      </p>
      <Contents
        label={t('models.contents')}
        parts={PARTS.map((id) => ({ id, title: title(id) }))}
      />
      <Part id="downloads" title={title('downloads')}>
        <DownloadsPart t={t} />
      </Part>
      <Part id="api" title={title('api')}>
        <ApiPart t={t} locale={locale} address={await siteOrigin()} />
      </Part>
      <Part id="definitions" title={title('definitions')}>
        <DefinitionsPart t={t} locale={locale} crimes={crimes} />
      </Part>
      <Part id="quality" title={title('quality')}>
        <QualitySections
          t={t}
          locale={locale}
          quality={quality}
          labels={new Map(crimes.map(({ id, label }) => [id, label]))}
          nameOf={(code) => places[code]?.[0] ?? code}
          stateOf={(code) => stateNames.get(code) ?? code}
        />
      </Part>
      <Part id="sources" title={title('sources')}>
        <SourcesPart t={t} locale={locale} dataset={dataset} files={files} />
      </Part>
    </article>
  );
}
