/** What the API answers. Missing is null, never 0; codes are text. */

export type District = {
  code: string;
  name: string;
  state: { code: string; name: string };
  firstYear: number;
  lastYear: number;
  territory: boolean;
  notes: string[];
};

export type Crime = {
  id: string;
  label: string;
  group: string;
  sections: string;
  heads: string[];
  kind: string;
};

export type Model = {
  id: string;
  label: string;
  description: string;
  default: boolean;
  chosen?: string;
};

export type List<T> = { data: T[]; count: number };

export type SeriesAnswer = List<{ district: string; crime: string; values: (number | null)[] }> & {
  measure: string;
  times: string[];
  dataVersion: string;
};

export type Interval = { level: number; lower: number; upper: number };

export type Fallback = { to: string | null; reason: string; detail: string };

export type Forecast = {
  district: string;
  crime: string;
  model: string;
  time: string;
  horizon: number;
  mean: number | null;
  intervals: Interval[];
  fallback: Fallback | null;
};

export type ForecastsAnswer = List<Forecast> & {
  measure: string;
  run: string;
  origin: string;
  dataVersion: string;
  levels: number[];
};

export type Progress = {
  stage?: string;
  model?: string;
  done: number;
  total: number;
  fraction: number;
};

export type Readiness =
  | { status: 'ready'; run: string }
  | { status: 'training'; progress: Progress }
  | { status: 'failed'; detail: string };
