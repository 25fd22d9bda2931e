'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import type { CrimeData } from '@/data/crime-data';
import { Link } from '@/i18n/link';
import { StoryView } from '@/place/story-view';
import { useStory } from './use-story';

type Props = {
  code: string;
  place: [name: string, state: string] | undefined;
  crime: Crime;
  data: CrimeData;
  run: string | null;
  onClose: () => void;
};

/** The chosen district: beside the map on wide screens, a sheet from below on phones. */
export function DistrictPanel({ code, place, crime, data, run, onClose }: Props) {
  const t = useTranslations();
  const state = useStory(code, crime, data, run);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [code]);
  const [name, stateName] = place ?? [t('district.panel.label', { name: code }), ''];
  return (
    <section
      aria-label={t('district.panel.label', { name })}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="sheet fixed inset-x-0 bottom-0 z-30 max-h-[72vh] overflow-y-auto border-t border-edge bg-raised px-4 pt-3 pb-6 sm:left-auto sm:w-[28rem] sm:border-l lg:static lg:w-auto lg:max-h-none lg:border-0 lg:bg-transparent lg:p-0"
    >
      <div className="mb-2 flex items-start justify-between gap-4">
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-title font-semibold outline-none">
            {name}
          </h2>
          <p className="text-muted">{stateName}</p>
        </div>
        <button type="button" className="button" onClick={onClose}>
          {t('common.close')}
        </button>
      </div>
      {state.status === 'loading' && (
        <p className="text-muted">{t('district.panel.loading', { name })}</p>
      )}
      {state.status === 'unknown' && <p>{t('district.panel.unknown')}</p>}
      {state.status === 'ready' && (
        <>
          <StoryView t={t} story={state.story} crime={crime.label} />
          <p className="mt-3">
            <Link className="text-link" href={`/district/${code}?crime=${crime.id}`}>
              {t('district.panel.own', { name })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
