import type { Crime, Forecast, Model } from '@/api/types';
import { type ChartData, lastRecorded } from '@/chart/chart-data';
import { shortModelName } from '@/format/model-name';
import { forecastSentence, recordedSentence } from '@/format/sentence';
import type { Speaker } from '@/i18n/speaker';
import { type Note, notesOf } from './note';
import type { StoryInput } from './story-input';

export type Story = {
  place: string;
  sentence: string;
  /** the method behind the forecast, and why that one; null without a forecast */
  method: string | null;
  notes: Note[];
  chart: ChartData;
};

/** What a page says about one crime in one place: a sentence, notes in plain words, and the chart's numbers. */
export function storyOf(input: StoryInput): Story {
  const { t, place, crime, times, recorded, forecasts, models } = input;
  const own = (forecasts ?? []).filter((forecast) => forecast.crime === crime.id);
  const main = own.filter(({ model }) => model === 'default');
  const chart: ChartData = {
    times,
    recorded,
    forecasts: main.flatMap(({ time, mean, intervals }) =>
      mean === null ? [] : [{ time, mean, intervals }],
    ),
    baselines: baselinesOf(t, own, models),
    earlier: input.earlier ?? null,
  };
  return {
    place: place.name,
    sentence: sentenceOf(t, place.name, crime, chart),
    notes: notesOf(input, main[0], chart),
    method: chart.forecasts.length ? methodOf(t, main[0], models) : null,
    chart,
  };
}

function sentenceOf(t: Speaker, place: string, { label }: Crime, chart: ChartData): string {
  const next = chart.forecasts[0];
  const last = lastRecorded(chart);
  if (next) {
    const eighty = next.intervals.find(({ level }) => level === 80);
    const range: [number, number] | null = eighty ? [eighty.lower, eighty.upper] : null;
    return forecastSentence(t, { place, label, last }, { time: next.time, mean: next.mean, range });
  }
  const i = chart.times.length - 1;
  const at = (index: number) =>
    index < 0 ? null : { time: chart.times[index]!, value: chart.recorded[index] ?? null };
  return recordedSentence(t, { place, label }, at(i) ?? { time: '', value: null }, at(i - 1));
}

/** The yardsticks and the original project's forest; more lines would hide one another. */
const SHOWN_BESIDE = ['naive', 'mean3', 'forest-ml-cart'];

/** Every method of these but the one behind the forecast: it would only hide under it. */
function baselinesOf(t: Speaker, own: Forecast[], models: Model[]): ChartData['baselines'] {
  const chosen = models.find(({ id }) => id === 'default')?.chosen;
  return own.flatMap(({ model, time, mean }) => {
    const label = models.find(({ id }) => id === model)?.label ?? model;
    const short = shortModelName(t, model, label);
    return !SHOWN_BESIDE.includes(model) || model === chosen || mean === null
      ? []
      : [{ short, label: short, time, mean }];
  });
}

function methodOf(t: Speaker, main: Forecast | undefined, models: Model[]): string | null {
  const named = (id: string | null | undefined) => {
    const found = models.find((model) => model.id === id);
    return found ? shortModelName(t, found.id, found.label) : null;
  };
  if (main?.fallback) return named(main.fallback.to);
  const chosen = models.find(({ id }) => id === 'default')?.chosen;
  if (chosen?.endsWith('ensemble')) return t('district.ensemble');
  const model = named(chosen);
  return model && t('district.best', { model });
}
