import type { Dataset } from '@/api/types';
import { formatCount } from '@/format/number';
import type { Locale } from '@/i18n/locales';
import { Said } from '@/i18n/said';
import type { Speaker } from '@/i18n/speaker';
import type { SourceFile } from './load-data-page';

type Props = { t: Speaker; locale: Locale; dataset: Dataset; files: SourceFile[] };

type File = { name: string; sha256: string; rows: number | null; source: string; licence: string };

/** Where the figures come from, under which licence, and how to check that they are the same ones. */
export function SourcesPart({ t, locale, dataset, files }: Props) {
  return (
    <>
      <FileList t={t} locale={locale} files={dataset.sources} />
      <p className="mt-3 max-w-[68ch] text-small text-muted">
        {t('data.sources.version', { version: dataset.dataVersion })} {t('data.sources.use')}
      </p>
      {files.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer">{t('data.sources.tables')}</summary>
          <FileList t={t} locale={locale} files={files} />
        </details>
      )}
    </>
  );
}

function FileList({ t, locale, files }: Pick<Props, 't' | 'locale'> & { files: File[] }) {
  return (
    <ul className="mt-2 space-y-3 text-small">
      {files.map(({ name, sha256, rows, source, licence }) => (
        <li key={name} className="border-t border-line pt-2">
          <strong className="font-semibold">
            <Said locale={locale} text={source} />
          </strong>
          <span className="block">
            <code>{name}</code>
            {rows !== null && `, ${t('data.sources.rows', { count: rows, n: formatCount(rows) })}`}
          </span>
          <span className="block">
            {t('data.sources.licence')}: <Said locale={locale} text={licence} />
          </span>
          <span className="block text-muted">
            {t('data.sources.checksum')}: <code className="break-all">{sha256}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
