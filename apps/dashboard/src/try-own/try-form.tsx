'use client';
import { useRouter } from 'next/navigation';
import {
  type FormEvent,
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import { pathIn } from '@/i18n/locales';
import { useEarlyText } from '@/ui/use-early-text';
import { formQuestion } from './form-question';
import { LONGEST_ADDRESS, type Question, writeQuestion } from './question';
import { readSeries } from './read-series';
import { ReadingNote } from './reading-note';
import { canAsk } from './series-asked';
import { ValuesField } from './values-field';

// Few series are too long for an address: what asks for them need not come with the page.
const LongAnswer = lazy(() =>
  import('./long-answer').then((module) => ({ default: module.LongAnswer })),
);

type Props = { crimes: Crime[]; question: Question; options: ReactNode; children: ReactNode };

/**
 * Asks by the address, so that an answer can be shared and the form works without scripts; what is too
 * long for an address is asked from here.
 * @param options  the fields beside the values
 * @param children the answer to the question in the address
 */
export function TryForm({ crimes, question, options, children }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const [typed, setTyped] = useState(question.values);
  const [refused, setRefused] = useState(false);
  const [long, setLong] = useState<Question | null>(null);
  const [asking, startAsking] = useTransition();
  const reading = readSeries(useDeferredValue(typed));
  useEffect(() => setTyped(question.values), [question.values]);
  const field = useRef<HTMLTextAreaElement>(null);
  useEarlyText(field, setTyped);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const asked = formQuestion(new FormData(form));
    const readable = canAsk(readSeries(asked.values));
    setRefused(!readable);
    if (!readable) {
      field.current?.focus();
      return;
    }
    const address = writeQuestion(asked);
    const tooLong = address.length > LONGEST_ADDRESS;
    setLong(tooLong ? asked : null);
    if (!tooLong) {
      startAsking(() => router.push(pathIn(locale, `/try${address}`), { scroll: false }));
    }
  };
  const note = (
    <ReadingNote t={t} id="reading" reading={reading} question={question} alert={refused} />
  );
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,360px)_minmax(0,1fr)]">
      <form action={pathIn(locale, '/try')} onSubmit={submit} className="min-w-0 self-start">
        <div className="space-y-4">
          <ValuesField
            t={t}
            field={field}
            typed={typed}
            onType={(text) => {
              setTyped(text);
              setRefused(false);
            }}
            invalid={reading.troubles.length > 0}
            note={note}
          />
          {options}
        </div>
        <button
          type="submit"
          className="button mt-4 border-accent bg-accent font-semibold text-paper"
        >
          {t(asking ? 'try.form.asking' : 'try.form.ask')}
        </button>
      </form>
      <div aria-busy={asking} className={`min-w-0 ${asking ? 'opacity-60' : ''}`}>
        {long ? (
          <Suspense fallback={<p role="status">{t('try.form.asking')}</p>}>
            <LongAnswer crimes={crimes} question={long} />
          </Suspense>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
