import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { apiOrigin } from '@/api/origin';
import { loadDistrict } from '@/data/load';
import { CrimesTable } from '@/district/crimes-table';
import { loadDistrictPage } from '@/district/load-district-page';
import { storyOf } from '@/district/story';
import { StoryView } from '@/district/story-view';
import { properName } from '@/format/proper-name';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { CrimeSelect } from '@/ui/crime-select';
import { ServiceDown } from '@/ui/service-down';
import { one } from '@/view/search-params';

type Props = PageProps<{ code: string }>;

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const district = await loadDistrict(apiOrigin(), code).catch(() => null);
  return {
    title: district ? `${properName(district.name)}, ${properName(district.state.name)}` : code,
  };
}

export default async function DistrictPage(props: Props) {
  const { code } = await props.params;
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const page = await loadDistrictPage(code, one((await props.searchParams).crime), locale);
  if (page === 'down') return <ServiceDown />;
  if (page === 'unknown') notFound();
  const { district, crime, crimes, series, forecasts, overview, models } = page;
  const recorded = series.data.find((row) => row.crime === crime.id)?.values ?? [];
  const story = storyOf({ t, district, crime, times: series.times, recorded, forecasts, models });
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-display font-semibold">{story.place}</h1>
          <p className="text-muted">
            {story.state} ·{' '}
            <a className="text-link" href={`/?crime=${crime.id}&district=${code}`}>
              On the map
            </a>
          </p>
        </div>
        <form action={`/district/${code}`} className="flex items-end gap-2">
          <CrimeSelect key={crime.id} crimes={crimes} value={crime.id} />
          <button type="submit" className="button">
            Show
          </button>
        </form>
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,480px)]">
        <section aria-label={crime.label}>
          <StoryView t={t} story={story} crime={crime.label} wide />
        </section>
        <section>
          <h2 className="mb-2 text-title font-semibold">All crimes in {story.place}</h2>
          <CrimesTable
            t={t}
            district={code}
            place={story.place}
            crimes={crimes}
            series={series}
            forecasts={overview}
          />
        </section>
      </div>
    </>
  );
}
