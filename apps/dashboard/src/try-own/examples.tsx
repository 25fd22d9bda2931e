import type { Crime } from '@/api/types';
import { Link } from '@/i18n/link';
import type { Speaker } from '@/i18n/speaker';
import type { Example } from './load-try';
import { type Question, readQuestion, writeQuestion } from './question';

type Props = { t: Speaker; examples: Example[]; crimes: Crime[] };

/** The series that the form of the original project started with. */
const ORIGINAL = { values: '25 30 28', crime: 'murder', district: '502' };

/** Real series to begin with. */
export function Examples({ t, examples, crimes }: Props) {
  const named = examples.map((example) => ({
    text: t('try.examples.series', {
      crime: crimes.find(({ id }) => id === example.crime)?.label ?? example.crime,
      place: example.place,
    }),
    question: {
      values: example.values.join(' '),
      crime: example.crime,
      district: `${example.place} (${example.district})`,
      until: example.until,
    },
  }));
  return (
    <p className="mt-3 mb-6 flex flex-wrap gap-x-4 gap-y-1">
      <span className="text-muted">{t('try.examples.title')}</span>
      {[...named, { text: t('try.examples.original'), question: ORIGINAL }].map(
        ({ text, question }) => (
          <Link key={text} className="text-link" href={addressOf(question)}>
            {text}
          </Link>
        ),
      )}
    </p>
  );
}

function addressOf(question: Partial<Question>): string {
  return `/try${writeQuestion({ ...readQuestion(new URLSearchParams()), ...question })}`;
}
