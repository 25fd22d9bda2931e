import type { Crime } from '@/api/types';
import type { Locale } from '@/i18n/locales';
import { Said } from '@/i18n/said';
import type { Speaker } from '@/i18n/speaker';
import { TableHead } from '@/ui/table-head';

type Props = { t: Speaker; locale: Locale; crimes: Crime[] };

/** What each crime is made of, by group, and what its figures leave out. */
export function DefinitionsPart({ t, locale, crimes }: Props) {
  const groups = [...new Set(crimes.map(({ group }) => group))];
  return (
    <>
      <p className="max-w-[68ch]">{t('data.definitions.text')}</p>
      <table className="mt-3 w-full text-small">
        <caption className="sr-only">{t('data.definitions.title')}</caption>
        <TableHead
          columns={[
            { title: t('data.definitions.crime'), className: 'pr-4' },
            { title: t('data.definitions.sections') },
          ]}
        />
        {groups.map((group) => (
          <tbody key={group}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={2}
                className="pt-4 pb-1 text-left font-semibold text-muted"
              >
                {group}
              </th>
            </tr>
            {crimes
              .filter((crime) => crime.group === group)
              .map(({ id, label, sections, note, heads }) => (
                <tr key={id} id={id} className="border-b border-line align-top">
                  <th scope="row" className="w-2/5 py-1.5 pr-4 text-left font-normal">
                    {label}
                    <span className="block text-muted">
                      {t('data.definitions.heads', { count: heads.length })}
                    </span>
                  </th>
                  <td className="py-1.5 break-words">
                    {sections}
                    {note && (
                      <span className="block text-muted">
                        {t('data.definitions.note')}: <Said locale={locale} text={note} />
                      </span>
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
