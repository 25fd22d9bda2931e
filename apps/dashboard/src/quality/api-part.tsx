import type { Locale } from '@/i18n/locales';
import type { Speaker } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { code } from '@/ui/rich';
import { CopyButton } from './copy-button';
import { snippets } from './snippets';

type Props = { t: Speaker; locale: Locale; address: string };

/** How to ask the same server from elsewhere. */
export function ApiPart({ t, locale, address }: Props) {
  return (
    <>
      <p className="max-w-[68ch]">{t('data.api.text')}</p>
      <Spoken locale={locale} namespaces={['data']}>
        {snippets(`${address}/api`).map(({ language, code: text }) => (
          <section key={language} className="mt-4" aria-label={t(`data.api.${language}`)}>
            <div className="flex items-end justify-between">
              <h3 className="font-semibold">{t(`data.api.${language}`)}</h3>
              <CopyButton
                text={text}
                label={t('data.api.copyOne', { language: t(`data.api.${language}`) })}
              />
            </div>
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              className="mt-2 overflow-x-auto rounded-sm border border-line bg-raised p-3 text-small"
            >
              <code data-language={language}>{text}</code>
            </pre>
          </section>
        ))}
      </Spoken>
      <p className="mt-4 max-w-[68ch]">
        {t.rich('data.api.docs', {
          code,
          document: (text) => (
            <a className="text-link" href="/api/openapi.json">
              {text}
            </a>
          ),
        })}
      </p>
    </>
  );
}
