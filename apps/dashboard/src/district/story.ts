import type { Crime, District, Forecast, Model } from '@/api/types';
import { type ChartData, lastRecorded } from '@/chart/chart-data';
import { shortModelName } from '@/format/model-name';
import { properName } from '@/format/proper-name';
import { forecastSentence, recordedSentence } from '@/format/sentence';
import type { Speaker } from '@/i18n/speaker';

export type StoryInput = {
  t: Speaker;
  district: District;
  crime: Crime;
  times: string[];
  recorded: (number | null)[];
  /** every model's forecasts of this series; null while the first run is being made */
  forecasts: Forecast[] | null;
  models: Model[];
};

export type Story = {
  /** the method behind the forecast, and why it; null without a forecast */
  method: string | null;
  place: string;
  state: string;
  sentence: string;
  notes: string[];
  chart: ChartData;
};

const SMALL = 10;

/** What a district page says about one crime: a sentence, notes in plain words, and the chart's numbers. */
export function storyOf({
  t,
  district,
  crime,
  times,
  recorded,
  forecasts,
  models,
}: StoryInput): Story {
  const place = properName(district.name);
  const own = (forecasts ?? []).filter((f) => f.district === district.code && f.crime === crime.id);
  const main = own.filter(({ model }) => model === 'default');
  const chart: ChartData = {
    times,
    recorded,
    forecasts: main.flatMap(({ time, mean, intervals }) =>
      mean === null ? [] : [{ time, mean, intervals }],
    ),
    baselines: baselinesOf(own, models),
  };
  return {
    place,
    state: properName(district.state.name),
    sentence: sentenceOf(t, place, crime, chart),
    notes: [
      ...district.notes,
      ...(crime.note ? [crime.note] : []),
      ...(district.crimeNotes ?? []).flatMap((entry) =>
        entry.crime === crime.id ? [entry.note] : [],
      ),
      ...notesOf(main[0], chart, models, forecasts === null),
    ],
    method: chart.forecasts.length ? methodOf(main[0], models) : null,
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
function baselinesOf(own: Forecast[], models: Model[]): ChartData['baselines'] {
  const chosen = models.find(({ id }) => id === 'default')?.chosen;
  return own.flatMap(({ model, time, mean }) => {
    const label = models.find(({ id }) => id === model)?.label ?? model;
    const short = shortModelName(model, label);
    return !SHOWN_BESIDE.includes(model) || model === chosen || mean === null
      ? []
      : [{ short, label, time, mean }];
  });
}

function methodOf(main: Forecast | undefined, models: Model[]): string | null {
  const chosen = models.find(({ id }) => id === 'default')?.chosen;
  const label = models.find(({ id }) => id === (main?.fallback?.to ?? chosen))?.label;
  if (!label) return null;
  return main?.fallback ? label : `${label}, which had the smallest error in past years`;
}

function notesOf(main: Forecast | undefined, chart: ChartData, models: Model[], training: boolean) {
  const notes: string[] = [];
  if (training)
    notes.push('The first forecast is still being made. Recorded years are already here.');
  const fallback = main?.fallback;
  if (fallback?.to === null) {
    notes.push(`There is no forecast for this series: ${fallback.detail}.`);
  } else if (fallback) {
    const simpler = models.find(({ id }) => id === fallback.to)?.label ?? fallback.to;
    notes.push(
      `This forecast uses a simpler method (${simpler}), because the history is short: ${fallback.detail}.`,
    );
  }
  const expected = chart.forecasts[0]?.mean;
  if (expected !== undefined && expected < SMALL) {
    notes.push('The numbers are small: a few cases more or fewer can be chance.');
  }
  return notes;
}
