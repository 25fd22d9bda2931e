'use client';
import { useRouter } from 'next/navigation';
import { useLocale } from 'use-intl/react';
import type { Places } from '@/data/places';
import { pathIn } from '@/i18n/locales';
import { PlaceSearch } from '@/ui/place-search';

type Props = { label: string; choices: Places; before: string; after: string };

/**
 * Adds a place found by name.
 * @param before the address up to where the new place's key goes, and `after` the rest of it
 */
export function AddPlace({ label, choices, before, after }: Props) {
  const router = useRouter();
  const locale = useLocale();
  return (
    <PlaceSearch
      places={choices}
      label={label}
      onChoose={(key) => router.push(pathIn(locale, before + key + after), { scroll: false })}
    />
  );
}
