/** What the API answers. Missing is null, never 0; codes are text. */

export type District = {
  code: string;
  name: string;
  state: { code: string; name: string };
  firstYear: number;
  lastYear: number;
  territory: boolean;
  notes: string[];
  /** In a search: why it was found. */
  match?: string;
  /** With one district only: what hides in a crime of its state. */
  crimeNotes?: { crime: string; note: string }[];
};

export type Crime = {
  id: string;
  label: string;
  group: string;
  sections: string;
  heads: string[];
  kind: string;
  note?: string;
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

export type Source = {
  name: string;
  source: string;
  licence: string;
  sha256: string;
  rows: number;
};

export type Dataset = {
  dataVersion: string;
  tablesVersion: string;
  years: string[];
  districts: number;
  crimes: number;
  sources: Source[];
};

export type Quality = {
  years: number[];
  districts: number;
  units: number;
  totals: { year: number; measure: string; published: number; table: number }[];
  yearsWithoutTotal: number[];
  gaps: { unitId: string; districtCode: string; year: number; status: string; reason: string }[];
  specialUnits: {
    count: number;
    kinds: { kind: string; units: number; shares: number[] }[];
  };
  circleFixes: {
    unit: string;
    filedUnder: string;
    districtCode: string;
    why: string;
    confidence: string;
  }[];
  families: { id: string; members: string[] }[];
  jumps: { stateCode: string; crime: string; year: number; note: string }[];
  covid: { total: number[]; without: number[] };
};
