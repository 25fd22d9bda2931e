import type { Series } from '@crimecast/data';
import type { TrainedRun } from '../run/trained-run.js';
import type { AlertItem, AlertKind, AlertRule } from './alert.js';

/** Fewer cases than this, more or less, are no change worth a message. */
const LEAST_CHANGE = 5;

/** What a new run has to tell: computed once, then asked for each rule. */
export interface RunNews {
  /** Items of a rule, by district and crime. */
  matching(rule: AlertRule): AlertItem[];
}

/**
 * Compares a run with the one that was served before it.
 * @param groupOf  the group of each crime
 * @param previous null for the first run: nothing has changed, and its last year is no news
 */
export function newsOf(
  run: TrainedRun,
  previous: TrainedRun | null,
  groupOf: ReadonlyMap<string, string>,
): RunNews {
  const items: Record<AlertKind, () => Found[]> = {
    'elevated-risk': lazy(() => risky(run)),
    'above-range': lazy(() => (hasNewYear(run, previous) ? unusual(run) : [])),
    'forecast-changed': lazy(() => (previous ? changed(run, previous) : [])),
  };
  return {
    matching(rule) {
      return items[rule.kind]()
        .filter(({ series, size }) => size >= rule.threshold && isOf(series, rule, groupOf))
        .map(({ item }) => item)
        .sort((a, b) => compare(a.district, b.district) || compare(a.crime, b.crime));
    },
  };
}

interface Found {
  readonly series: Series;
  /** What a threshold is held against. */
  readonly size: number;
  readonly item: AlertItem;
}

function risky({ series, risk, times, models }: TrainedRun): Found[] {
  if (!risk) return [];
  const steps = times.length;
  return series.flatMap((one, s) => {
    const probability = risk.probability[s]!;
    if (Number.isNaN(probability)) return [];
    const mean = models[0]?.mean[s * steps];
    return found(one, probability, {
      kind: 'elevated-risk',
      time: times[0]!,
      probability,
      from: risk.from[s]!,
      ...(mean === undefined || Number.isNaN(mean) ? {} : { mean }),
    });
  });
}

/** A year is news once: when counts of it arrive, not with each run that is trained on them. */
function hasNewYear(run: TrainedRun, previous: TrainedRun | null): boolean {
  return previous !== null && run.anomalies !== null && run.origin > previous.origin;
}

function unusual({ series, anomalies }: TrainedRun): Found[] {
  if (!anomalies) return [];
  const { time, level } = anomalies;
  return anomalies.found.flatMap(({ series: s, value, mean, upper }) =>
    found(series[s]!, level, { kind: 'above-range', time, value, mean, upper }),
  );
}

/** Forecasts of the same year by the first model of both runs. */
function changed(run: TrainedRun, previous: TrainedRun): Found[] {
  const [model] = run.models;
  const other = previous.models.find(({ id }) => id === model?.id);
  if (!model || !other) return [];
  const positions = new Map(previous.series.map(({ id }, s) => [id, s]));
  const steps = run.times.length;
  const [time] = run.times.filter((one) => previous.times.includes(one));
  if (time === undefined) return [];
  const [step, earlier] = [run.times.indexOf(time), previous.times.indexOf(time)];
  return run.series.flatMap((one, s) => {
    const position = positions.get(one.id);
    if (position === undefined) return [];
    const mean = model.mean[s * steps + step]!;
    const before = other.mean[position * previous.times.length + earlier]!;
    // NaN on either side is no change that anyone knows of.
    if (!(Math.abs(mean - before) >= LEAST_CHANGE)) return [];
    const percent = before === 0 ? Infinity : (100 * Math.abs(mean - before)) / before;
    return found(one, percent, { kind: 'forecast-changed', time, mean, before });
  });
}

function found(series: Series, size: number, item: Omit<AlertItem, 'district' | 'crime'>): Found[] {
  return [{ series, size, item: { district: series.area, crime: series.crime, ...item } }];
}

function isOf(series: Series, rule: AlertRule, groupOf: ReadonlyMap<string, string>): boolean {
  if (rule.level === 'district' && series.area !== rule.area) return false;
  if (rule.level === 'state' && series.parent !== rule.area) return false;
  if (rule.crime !== null) return series.crime === rule.crime;
  return rule.group === null || groupOf.get(series.crime) === rule.group;
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
