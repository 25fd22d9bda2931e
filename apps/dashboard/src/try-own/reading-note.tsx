import { formatCount } from '@/format/number';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { type Question, writeQuestion } from './question';
import type { Reading, Trouble } from './read-series';
import { MOST_VALUES } from './series-asked';

type Props = { t: Speaker; id: string; reading: Reading; question: Question; alert: boolean };

const SHOWN = 8;
const WHY = {
  negative: 'negative',
  fraction: 'fraction',
  'not-a-number': 'notNumber',
  'too-large': 'tooLarge',
  twice: 'twice',
  'mixed-periods': 'mixed',
  'far-apart': 'apart',
} as const satisfies Record<Trouble['why'], string>;

/** How the typed text was read, or which of it cannot be, why, and how to mend it. */
export function ReadingNote({ t, id, reading, question, alert }: Props) {
  const { troubles, layout } = reading;
  if (layout === 'empty') return <p id={id} />;
  if (troubles.length > 0) {
    return (
      <div
        id={id}
        role={alert ? 'alert' : undefined}
        className="mt-2 border-l-4 border-warn bg-warn-soft px-3 py-2 text-small"
      >
        <p className="font-semibold">{t('try.reading.troubles', { count: troubles.length })}</p>
        <ul className="mt-1 list-disc pl-5">
          {troubles.slice(0, SHOWN).map(({ position, typed, why }) => (
            <li key={`${position} ${why}`} className="break-words">
              {t(`try.why.${WHY[why]}`, { position, typed: typed.slice(0, 40) })}
            </li>
          ))}
          {troubles.length > SHOWN && (
            <li>{t('try.reading.more', { count: troubles.length - SHOWN })}</li>
          )}
        </ul>
      </div>
    );
  }
  return (
    <p id={id} className="mt-2 text-small text-muted">
      {notes(t, reading).join(' ')}{' '}
      {reading.otherwise &&
        t.rich('try.reading.otherwise', {
          values: reading.otherwise,
          link: (text) => (
            <Link
              className="text-link"
              href={`/try${writeQuestion({ ...question, values: reading.otherwise! })}`}
            >
              {text}
            </Link>
          ),
        })}
    </p>
  );
}

function notes(t: Speaker, { values, last, filled, grouped }: Reading): string[] {
  const missing = values.filter((value) => value === null).length;
  const listed = preview(values);
  const count = values.length;
  if (count > MOST_VALUES) return [t('try.reading.tooMany', { count: formatCount(count) })];
  if (missing === count) return [t('try.reading.allGaps')];
  return [
    last === null
      ? t('try.reading.list', { count, values: listed })
      : t('try.reading.table', { count, values: listed, last }),
    ...(filled.length > 0
      ? [t('try.reading.filled', { periods: filled.slice(0, SHOWN).join(', ') })]
      : []),
    ...(missing > filled.length ? [t('try.reading.gaps', { count: missing - filled.length })] : []),
    ...(grouped ? [t('try.reading.grouped')] : []),
  ];
}

/** The first and last values as they were understood. */
function preview(values: (number | null)[]): string {
  const said = values.map((value) => (value === null ? '–' : formatCount(value)));
  if (said.length <= SHOWN) return said.join('; ');
  return `${said.slice(0, SHOWN - 3).join('; ')}; … ${said.slice(-2).join('; ')}`;
}
