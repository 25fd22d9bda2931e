import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import { AnswerView } from './answer-view';
import type { TryPage } from './load-try';
import { type Question, writeQuestion } from './question';
import { readSeries } from './read-series';
import { seriesAsked } from './series-asked';

type Props = { t: Speaker; page: TryPage; question: Question };

/** What stands beside the form: the answer, or why there is none. */
export function TryResult({ t, page, question }: Props) {
  const { answer, meaning, crimes } = page;
  const place =
    meaning.kind === 'one' ? `${meaning.district.name}, ${meaning.district.state}` : null;
  const crime = question.crime || 'murder';
  return (
    <>
      <DistrictNote t={t} meaning={meaning} question={question} />
      {answer.kind === 'answered' && (
        <AnswerView
          t={t}
          prediction={answer.prediction}
          series={seriesAsked(question, readSeries(question.values))}
          crime={crimes.find(({ id }) => id === crime)?.label ?? crime}
          place={place}
          shareable
        />
      )}
      {answer.kind === 'refused' && (
        <div role="alert" className="border-l-4 border-warn bg-warn-soft px-4 py-3">
          <p className="font-semibold">{t('try.refused')}</p>
          <p lang="en">{answer.detail}</p>
        </div>
      )}
      {answer.kind === 'training' && <p role="status">{t('try.busy')}</p>}
    </>
  );
}

function DistrictNote({ t, meaning, question }: Omit<Props, 'page'> & Pick<TryPage, 'meaning'>) {
  if (meaning.kind === 'unknown') {
    return (
      <p className="mb-4 border-l-4 border-warn bg-warn-soft px-4 py-2">
        {t('try.district.unknown', { typed: question.district })}
      </p>
    );
  }
  if (meaning.kind !== 'several') return null;
  return (
    <div className="mb-4 border-l-4 border-warn bg-warn-soft px-4 py-2">
      <p>{t('try.district.several')}</p>
      <ul className="flex flex-wrap gap-x-4">
        {meaning.districts.map(({ code, name, state }) => (
          <li key={code}>
            <Link
              className="text-link"
              href={`/try${writeQuestion({ ...question, district: `${name} (${code})` })}`}
            >
              {name}, {state}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
