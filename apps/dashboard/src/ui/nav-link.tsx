'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '@/i18n/link';
import { readPath } from '@/i18n/locales';

/** A page of the menu; the one being read is marked, and choosing one closes the menu. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const here = readPath(usePathname()).rest === href;
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="block py-2 hover:underline aria-[current=page]:font-semibold"
      onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
    >
      {children}
    </Link>
  );
}
