import type { Locale } from '@/i18n/locales';
import { pathIn } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { CopyField } from './copy-field';
import { type Place, placePath } from './place';
import { placeAddress } from './place-view';

type Props = {
  t: Speaker;
  locale: Locale;
  origin: string;
  place: Place;
  crime: { id: string; label: string };
};

/** The link to the page, and the code that shows its chart elsewhere. */
export function PassOn({ t, locale, origin, place, crime }: Props) {
  const link = origin + pathIn(locale, placeAddress(place, { crime: crime.id }));
  const framed = `${origin}${pathIn(locale, `/embed${placePath(place)}`)}?crime=${crime.id}`;
  const title = t('district.chartOf', { crime: crime.label, place: place.name });
  const code = `<iframe src="${framed}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
  return (
    <section aria-labelledby="pass-on" className="mt-12 print:hidden">
      <h2 id="pass-on" className="mb-3 text-title font-semibold">
        {t('place.pass.title')}
      </h2>
      <div className="grid gap-4 md:grid-cols-2">
        <CopyField label={t('place.pass.link')} text={link} />
        <CopyField label={t('place.pass.embed')} text={code} />
      </div>
    </section>
  );
}
