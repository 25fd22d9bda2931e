import type { LeaderboardRow } from '../compare/leaderboard.js';
import { dotPlot } from '../plot/dot-plot.js';
import { linePlot } from '../plot/line-plot.js';
import type { Evaluation } from './evaluation.js';
import { figures, type Section, type Table, words } from './section.js';
import { list, percent, pValue, ratio } from './wording.js';

/** One sentence that says how good the model is. */
export function verdict({ model, reference, leaderboard }: Evaluation): string {
  const row = leaderboard.rows.find((one) => one.model === model);
  const interval = row?.byCluster ?? row?.bySeries;
  if (row?.relMae && !interval) {
    return `relMAE of ${model} beside ${reference} is ${ratio(row.relMae)}; a single series cannot say how sure that is.`;
  }
  if (!interval)
    return `${model} could not be compared with ${reference}: there is no error to divide by.`;
  const { relMae, lower, upper } = interval;
  const change = (value: number) => `${Math.abs((1 - value) * 100).toFixed(1)} %`;
  const how = relMae < 1 ? 'smaller' : 'larger';
  const sure =
    upper < 1 ? 'clearly smaller' : lower > 1 ? 'clearly larger' : 'not clearly different';
  return model === reference
    ? `${model} is the reference: its error is 1 by definition.`
    : `The error of ${model} is ${change(relMae)} ${how} than that of ${reference} (relMAE ${ratio(relMae)}, ${leaderboard.level} % interval ${ratio(lower)} to ${ratio(upper)}); that is ${sure}.`;
}

/** All models beside the reference, with intervals; periods of stress below. */
export function leaderboardSection(evaluation: Evaluation): Section {
  const { leaderboard, reference, model, stress } = evaluation;
  const dots = leaderboard.rows.map((row) => ({
    label: row.model,
    value: row.relMae,
    lower: (row.byCluster ?? row.bySeries)?.lower,
    upper: (row.byCluster ?? row.bySeries)?.upper,
    hollow: row.model !== model,
  }));
  const plot = dotPlot(dots, {
    label: `relMAE of ${list(dots.map(({ label }) => label))}, with intervals`,
    line: { value: 1, name: `as ${reference}` },
    format: (value) => value.toFixed(2),
  });
  const tables = [boardTable('All models, best first', leaderboard.rows)];
  if (leaderboard.stress) {
    tables.push(boardTable(`${list(stress)}, apart`, leaderboard.stress.rows));
  }
  return {
    id: 'models',
    title: 'All models',
    lead: [
      'Dots are relMAE, lines the interval over clusters; left of 1 is better than the reference.',
    ],
    plots: [plot],
    tables,
  };
}

function boardTable(caption: string, rows: readonly LeaderboardRow[]): Table {
  const range = (interval: LeaderboardRow['bySeries']) =>
    interval === null ? '–' : `${ratio(interval.lower)} – ${ratio(interval.upper)}`;
  return {
    caption,
    columns: [
      words('model'),
      figures('relMAE'),
      figures('interval, clusters'),
      figures('interval, series'),
      figures('p (DM)'),
      figures('p in best set'),
      words('among the best'),
    ],
    rows: rows.map((row) => [
      row.model,
      ratio(row.relMae),
      range(row.byCluster),
      range(row.bySeries),
      pValue(row.test?.pValue),
      pValue(row.confidence),
      row.confidence === null ? '–' : row.best ? 'yes' : 'no',
    ]),
  };
}

/** Rows from which on only the nearest and the furthest step are shown. */
const MOST_ROWS = 300;

/** Error over time and by distance from the origin. */
export function timeSection(evaluation: Evaluation): Section {
  const { headlines, models, model, reference, stress, levels, horizons, frequency } = evaluation;
  const thin = headlines.some(({ n, crimes, excluded }) => n < 10 * (crimes + excluded.length));
  const nearest = headlines.filter(({ horizon }) => horizon === 1);
  const times = [...new Set(nearest.map(({ label }) => label))].sort();
  const plot = linePlot(
    models
      .filter((name) => name !== reference)
      .map((name) => ({
        name,
        quiet: name !== model,
        values: times.map((time) => {
          const headline = nearest.find((one) => one.model === name && one.label === time);
          const pooled = evaluation.times.find((one) => one.model === name && one.group === time);
          return (thin ? pooled : headline)?.relMae ?? null;
        }),
      })),
    {
      label: `relMAE of each model by ${frequency}, one step ahead`,
      positions: times,
      format: (value) => value.toFixed(2),
      shaded: times.flatMap((time, i) => (stress.includes(time) ? [i] : [])),
      line: 1,
    },
  );
  const furthest = Math.max(1, ...headlines.map(({ horizon }) => horizon));
  const all = headlines.length <= MOST_ROWS;
  const shown = all
    ? headlines
    : headlines.filter(({ horizon }) => horizon === 1 || horizon === furthest);
  const table: Table = {
    caption: all ? `Every ${frequency} and step` : `Every ${frequency}, nearest and furthest step`,
    folded: true,
    columns: [
      words('forecast for'),
      figures('step'),
      words('model'),
      figures('relMAE'),
      figures('WAPE'),
      figures('RMSSE'),
      figures('CRPS / mean'),
      ...levels.map((level) => figures(`in ${level} %`)),
    ],
    rows: shown.map((line) => [
      line.label,
      String(line.horizon),
      line.model,
      ratio(line.relMae),
      ratio(line.macroWape),
      ratio(line.rmsse),
      ratio(line.crps),
      ...line.coverage.map(percent),
    ]),
  };
  const steps: Table[] =
    horizons.length === 0
      ? []
      : [
          {
            caption: `${model} by step ahead`,
            columns: [figures('step'), figures('relMAE'), figures('WAPE'), figures('forecasts')],
            rows: horizons.map((one) => [
              one.group,
              ratio(one.relMae),
              ratio(one.wape),
              one.n.toLocaleString('en'),
            ]),
          },
        ];
  const shade = stress.length === 0 ? '' : ` ${list(stress)} shaded.`;
  return {
    id: 'time',
    title: `Error by ${frequency}`,
    lead: [
      `relMAE one step ahead${thin ? ', errors divided by the usual error of the crime first because a crime has few series' : ''}; the dashed line is ${reference}.${shade}`,
    ],
    plots: times.length === 0 ? [] : [plot],
    tables: [...steps, table],
  };
}
