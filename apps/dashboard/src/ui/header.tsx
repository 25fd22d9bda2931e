import { Link } from '@/i18n/link';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { LanguageSwitch } from './language-switch';
import { NavLink } from './nav-link';
import { NAV_LINKS } from './nav-links';
import { ThemeToggle } from './theme-toggle';

/** Name, pages, language and colours. On small screens the pages stand in a menu that opens without scripts. */
export function Header({ locale }: { locale: Locale }) {
  const t = speakerOf(locale);
  const links = NAV_LINKS.map(({ href, text }) => (
    <li key={href}>
      <NavLink href={href}>{t(`common.nav.${text}`)}</NavLink>
    </li>
  ));
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex h-14 max-w-[1200px] items-center justify-between gap-4 px-4">
        <Link href="/" className="text-lead font-bold tracking-tight">
          CrimeCast
        </Link>
        <div className="flex items-center gap-3">
          <nav aria-label={t('common.nav.label')} className="hidden lg:block">
            <ul className="flex gap-5">{links}</ul>
          </nav>
          <LanguageSwitch />
          <ThemeToggle />
          <details className="menu relative lg:hidden">
            <summary className="button cursor-pointer list-none px-3">
              {t('common.nav.menu')}
            </summary>
            <nav
              aria-label={t('common.nav.label')}
              className="absolute top-full right-0 z-40 mt-1 w-56 rounded-sm border border-edge bg-raised px-4 py-2 shadow-md"
            >
              <ul>{links}</ul>
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
