'use client';
import { CrimecastProblem } from '@crimecast/client';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Crime } from '@/api/types';
import { PROXY } from '@/data/load';
import type { Locale } from '@/i18n/locales';
import { AnswerView } from './answer-view';
import { askPredict, type Prediction } from './ask-predict';
import { findDistrict } from './find-district';
import type { Question } from './question';
import { readSeries } from './read-series';
import { seriesAsked } from './series-asked';

type State =
  | { status: 'asking' }
  | { status: 'answered'; prediction: Prediction; place: string | null }
  | { status: 'failed'; detail: string | null };

/** The answer to a series that no address can hold, asked for from the browser. */
export function LongAnswer({ question, crimes }: { question: Question; crimes: Crime[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const [state, setState] = useState<State>({ status: 'asking' });
  const series = seriesAsked(question, readSeries(question.values));
  useEffect(() => {
    let current = true;
    setState({ status: 'asking' });
    askFor(question, locale)
      .catch((error): State => {
        const detail = error instanceof CrimecastProblem ? error.detail : null;
        return { status: 'failed', detail };
      })
      .then((next) => current && setState(next));
    return () => {
      current = false;
    };
  }, [question, locale]);
  if (state.status === 'asking') return <p role="status">{t('try.form.asking')}</p>;
  if (state.status === 'failed') {
    return <p role="alert">{state.detail ?? t('try.unreachable')}</p>;
  }
  const crime =
    crimes.find(({ id }) => id === (question.crime || 'murder'))?.label ?? question.crime;
  return (
    <AnswerView
      t={t}
      prediction={state.prediction}
      series={series}
      crime={crime}
      place={state.place}
      shareable={false}
    />
  );
}

async function askFor(question: Question, locale: Locale): Promise<State> {
  const meaning = await findDistrict(PROXY, question.district, locale);
  const found = meaning.kind === 'one' ? meaning.district : null;
  const { values, frequency } = seriesAsked(question, readSeries(question.values));
  const { crime, horizon, levels } = question;
  const asked = { values, frequency, crime, horizon, levels, district: found?.code ?? null };
  const prediction = await askPredict(PROXY, asked);
  return { status: 'answered', prediction, place: found && `${found.name}, ${found.state}` };
}
