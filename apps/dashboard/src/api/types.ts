import type { Answer } from '@crimecast/client';

/** What the API answers, as its document says. Missing is null, never 0; codes are text. */

/** A row that was asked for whole: only with `fields` may these members be left out. */
type Whole<Row, Always extends keyof Row> = Row & {
  [Member in Always]-?: Exclude<Row[Member], undefined>;
};
type Rows<List extends { data: unknown[] }, Row> = Omit<List, 'data'> & { data: Row[] };

/** A district; `match` (why a search found it) only in lists, `crimeNotes` only in the answer about one. */
export type District = Whole<
  Answer<'/v1/districts'>['data'][number],
  'code' | 'name' | 'state' | 'firstYear' | 'lastYear' | 'territory' | 'notes'
> &
  Partial<Pick<Answer<'/v1/districts/{code}'>['data'], 'crimeNotes'>> & { nameHi?: string | null };
export type Crime = Answer<'/v1/crimes'>['data'][number];
export type Model = Answer<'/v1/models'>['data'][number];
export type SeriesAnswer = Rows<
  Answer<'/v1/series'>,
  Whole<Answer<'/v1/series'>['data'][number], 'district' | 'crime' | 'values'>
>;
export type Forecast = Whole<
  Answer<'/v1/forecasts'>['data'][number],
  'district' | 'crime' | 'model' | 'time' | 'horizon' | 'mean' | 'intervals' | 'fallback'
>;
export type ForecastsAnswer = Rows<Answer<'/v1/forecasts'>, Forecast>;
export type Interval = Forecast['intervals'][number];
export type Fallback = NonNullable<Forecast['fallback']>;
export type Dataset = Answer<'/v1/dataset'>;
export type Source = Dataset['sources'][number];
export type Quality = Answer<'/v1/dataset/quality'>;

export type Progress = { stage: string; done: number; total: number; fraction: number };

export type Readiness =
  | { status: 'ready'; run: string }
  | { status: 'training'; progress: Progress }
  | { status: 'failed'; detail: string }
  | { status: 'closing'; detail: string };
