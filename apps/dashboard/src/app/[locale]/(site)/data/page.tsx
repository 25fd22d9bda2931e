import type { Metadata } from 'next';
import { apiOrigin } from '@/api/origin';
import { loadCrimes, loadDataset, loadDistricts, loadQuality } from '@/data/load';
import { formatCount } from '@/format/number';
import { properName } from '@/format/proper-name';
import type { Locale } from '@/i18n/locales';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { QualitySections } from '@/quality/quality-sections';
import { ServiceDown } from '@/ui/service-down';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Data and its quality' };

export default async function DataPage(props: PageProps) {
  const answers = await load(await localeOf(props));
  if (answers === 'down') return <ServiceDown />;
  const { dataset, quality, crimes, names } = answers;
  return (
    <article className="max-w-[860px]">
      <h1 className="text-display font-semibold">The data, and what is wrong with it</h1>
      <p className="mt-3 text-lead">
        {dataset.districts} districts from {quality.units} police circles, {dataset.years[0]} to{' '}
        {dataset.years.at(-1)}, recorded cases only. Where a figure misleads, it is said here and
        beside the figure.
      </p>
      <ul className="mt-3 list-disc space-y-2 pl-6 text-small">
        {dataset.sources.map(({ source, licence, rows, sha256 }) => (
          <li key={sha256}>
            {source}: {formatCount(rows)} {rows === 1 ? 'row' : 'rows'}. {licence}. SHA-256{' '}
            <code className="break-all text-muted">{sha256}</code>
          </li>
        ))}
      </ul>
      <QualitySections
        quality={quality}
        crimes={crimes}
        nameOf={(code) => names.get(code) ?? code}
      />
    </article>
  );
}

async function load(locale: Locale) {
  const base = apiOrigin();
  try {
    const [dataset, quality, crimes, districts] = await Promise.all([
      loadDataset(base),
      loadQuality(base),
      loadCrimes(base, locale),
      loadDistricts(base),
    ]);
    const names = new Map(districts.map(({ code, name }) => [code, properName(name)]));
    return { dataset, quality, crimes, names };
  } catch {
    return 'down' as const;
  }
}
