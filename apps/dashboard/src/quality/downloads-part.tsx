import type { Speaker } from '@/i18n/speaker';

type Props = { t: Speaker };

const FORMATS = ['csv', 'parquet', 'json'] as const;
const LEVELS = ['district', 'state', 'india'] as const;
const LISTS = [
  { what: 'districts', path: '/api/v1/districts' },
  { what: 'crimes', path: '/api/v1/crimes' },
  { what: 'populations', path: '/api/v1/populations' },
] as const;

/** Whole tables, passed on by the dashboard as the API gives them. */
export function DownloadsPart({ t }: Props) {
  const exported = (['series', 'forecasts'] as const).flatMap((what) =>
    LEVELS.map((level) => ({
      name: `${t(`data.downloads.${what}`)}, ${t(`data.downloads.level.${level}`)}`,
      path: `/api/v1/exports/${what}?level=${level}&`,
      formats: [...FORMATS] as string[],
    })),
  );
  const lists = LISTS.map(({ what, path }) => ({
    name: t(`data.downloads.${what}`),
    path: `${path}?`,
    formats: ['csv', 'json'],
  }));
  return (
    <>
      <p className="max-w-[68ch]">{t('data.downloads.text')}</p>
      <table className="mt-3 w-full max-w-[680px] text-small">
        <caption className="sr-only">{t('data.downloads.title')}</caption>
        <tbody>
          {[...exported, ...lists].map(({ name, path, formats }) => (
            <tr key={path} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {name}
              </th>
              <td className="py-2">
                <span className="flex flex-wrap justify-end gap-x-4">
                  {formats.map((format) => (
                    <a
                      key={format}
                      className="text-link"
                      href={`${path}format=${format}`}
                      download
                      aria-label={t('data.downloads.as', { what: name, format: TITLES[format]! })}
                    >
                      {TITLES[format]}
                    </a>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const TITLES: Record<string, string> = { csv: 'CSV', parquet: 'Parquet', json: 'JSON' };
