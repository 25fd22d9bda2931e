import type { Locale } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import { cite, strong } from './rich';

/** Where the numbers come from, and the one caveat that always holds. */
export function Footer({ locale }: { locale: Locale }) {
  const t = speakerOf(locale);
  return (
    <footer className="mt-8 border-t border-line">
      <div className="mx-auto max-w-[1200px] space-y-1 px-4 py-6 text-small text-muted">
        <p>{t.rich('common.footer.caveat', { strong })}</p>
        <p>{t.rich('common.footer.sources', { cite })}</p>
      </div>
    </footer>
  );
}
