'use client';
import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { useLocale } from 'use-intl/react';
import { pathIn } from './locales';

type Props = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string };

/** A link to a page of the dashboard, in the language of the page it stands on. */
export function Link({ href, ...rest }: Props) {
  return <NextLink prefetch={false} href={pathIn(useLocale(), href)} {...rest} />;
}
