import { dataVersion, formatPeriod, type Panel, type Period } from '@crimecast/data';
import { type BacktestResult, leaderboard, type Summary, summarise } from '@crimecast/eval';
import type { ResultForm } from '../job-code.js';
import { REFERENCE } from './backtest-plan.js';
import type { BacktestOrder } from './orders.js';
import { type ResultColumn, resultForms } from './result-table.js';

/** The year that no forecast could have known. */
const STRESS = 2020;

/** Scores as JSON; every forecast beside what came as CSV and Parquet. */
export function backtestForms(
  panel: Panel,
  order: BacktestOrder,
  result: BacktestResult,
): ResultForm[] {
  return resultForms(documentOf(panel, order, result), columnsOf(panel, result));
}

/** The small table that is shown with the job: error relative to the reference, best first. */
export function backtestSummary(result: BacktestResult) {
  return {
    reference: REFERENCE,
    models: board(result).rows.map(({ model, relMae, best }) => ({ model, relMae, best })),
    failures: result.failures.length,
  };
}

function documentOf(panel: Panel, order: BacktestOrder, result: BacktestResult) {
  const summary = summarise(result, { reference: REFERENCE });
  const label = (period: Period) => formatPeriod(period, panel.frequency);
  const { stress, ...ordinary } = board(result);
  const boardJson = ({ times, ...rest }: typeof ordinary) => ({ ...rest, times: times.map(label) });
  return {
    measure: 'recorded cases',
    frequency: panel.frequency,
    dataVersion: dataVersion(panel),
    seed: order.seed,
    series: panel.series.length,
    origins: result.origins.map(label),
    horizon: result.horizon,
    levels: summary.levels,
    quantiles: summary.quantiles,
    leaderboard: { ...boardJson(ordinary), stress: stress && boardJson(stress) },
    headlines: summary.headlines.map((line) => labelled(line, label)),
    crimes: summary.crimes.map((line) => labelled(line, label)),
    failures: result.failures.map(({ model, origin, error }) => ({
      model,
      origin: label(origin),
      reason: error.message,
    })),
  };
}

type Line = Summary['headlines'][number] | Summary['crimes'][number];

function labelled(line: Line, label: (period: Period) => string) {
  const { time, horizon, ...rest } = line;
  return { ...rest, origin: label(time - horizon), time: label(time), horizon };
}

/** The year of stress apart, where another was tested too. */
function board(result: BacktestResult) {
  const ordinary = result.rows.time.some((time) => time !== STRESS);
  const stress = ordinary && result.rows.time.includes(STRESS) ? [STRESS] : [];
  return leaderboard(result, { reference: REFERENCE, stress });
}

function columnsOf({ frequency }: Panel, { rows, series, models, levels }: BacktestResult) {
  const text = (name: string, of: (row: number) => string): ResultColumn => ({
    name,
    text: Array.from({ length: rows.length }, (_, row) => of(row)),
  });
  const labels = new Map<Period, string>();
  const label = (period: Period) => {
    const known = labels.get(period) ?? formatPeriod(period, frequency);
    labels.set(period, known);
    return known;
  };
  return [
    text('district', (row) => series[rows.series[row]!]!.area),
    text('crime', (row) => series[rows.series[row]!]!.crime),
    text('origin', (row) => label(rows.origin[row]!)),
    text('time', (row) => label(rows.time[row]!)),
    { name: 'horizon', numbers: rows.horizon, whole: true },
    text('model', (row) => models[rows.model[row]!]!),
    { name: 'actual', numbers: rows.actual },
    { name: 'mean', numbers: rows.mean },
    ...levels.flatMap((level, l) => [
      { name: `lo${level}`, numbers: rows.lower[l]! },
      { name: `hi${level}`, numbers: rows.upper[l]! },
    ]),
  ] satisfies ResultColumn[];
}
