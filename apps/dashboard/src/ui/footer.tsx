import { Link } from '@/i18n/link';
import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { docsAddress } from './docs-address';
import { cite, strong } from './rich';

const LINKS = ['about', 'methods', 'ethics', 'models', 'data'] as const;

/** Where the numbers come from, and the one caveat that always holds. */
export function Footer({ locale }: { locale: Locale }) {
  const t = speakerOf(locale);
  const docs = docsAddress();
  return (
    <footer className="mt-8 border-t border-line">
      <div className="mx-auto max-w-[1200px] space-y-1 px-4 py-6 text-small text-muted">
        <p>{t.rich('common.footer.caveat', { strong })}</p>
        <p>{t.rich('common.footer.sources', { cite })}</p>
        <nav aria-label={t('common.footer.links.label')} className="flex flex-wrap gap-x-5 pt-2">
          {LINKS.map((page) => (
            <Link key={page} className="text-link py-1" href={`/${page}`}>
              {t(`common.footer.links.${page}`)}
            </Link>
          ))}
          {docs && (
            <a className="text-link py-1" href={docs} hrefLang="en">
              {t('common.footer.links.docs')}
            </a>
          )}
        </nav>
      </div>
    </footer>
  );
}
