import { calibrationPlot } from '../plot/calibration-plot.js';
import { densityPlot } from '../plot/density-plot.js';
import { dotPlot } from '../plot/dot-plot.js';
import type { GroupScore } from '../summary/score-groups.js';
import type { Evaluation, NamedScore } from './evaluation.js';
import { figures, type Section, type Table, words } from './section.js';
import { cases, list, percent, ratio } from './wording.js';

/** The model by crime, best first. */
export function crimeSection({ crimes, levels, model, reference }: Evaluation): Section {
  const order = [...crimes].sort((a, b) => (a.relMae ?? Infinity) - (b.relMae ?? Infinity));
  const compared = crimes.flatMap(({ relMae }) => relMae ?? []);
  const better = compared.filter((relMae) => relMae < 1).length;
  const left = crimes.length - compared.length;
  return {
    id: 'crimes',
    title: 'Error by crime',
    lead: [
      ...(compared.length === 0
        ? []
        : [`${model} is better than ${reference} for ${better} of ${compared.length}.`]),
      ...(left === 0
        ? []
        : [
            `${left} of ${crimes.length} cannot be compared with ${reference}: see what is left out.`,
          ]),
    ],
    plots: [
      dotPlot(
        order.map(({ name, relMae }) => ({ label: name, value: relMae })),
        {
          label: `relMAE of ${model} by crime`,
          line: { value: 1, name: `as ${reference}` },
          format: (value) => value.toFixed(2),
        },
      ),
    ],
    tables: [scoreTable('Every crime', 'crime', order, levels, true)],
  };
}

/** Forecast against outcome, and promised against held ranges. */
export function fitSection(evaluation: Evaluation): Section {
  const { density, calibration, model } = evaluation;
  const plots = [
    densityPlot(density, {
      label: `Forecasts of ${model} against recorded cases, on logarithmic axes`,
      x: 'recorded cases',
      y: 'forecast',
    }),
  ];
  if (calibration.length > 0) {
    plots.push(
      calibrationPlot(calibration, 'Share of outcomes inside ranges, by what they promise'),
    );
  }
  return {
    id: 'fit',
    title: 'Forecast against outcome, promised against held',
    lead: [
      'First picture: on the line, forecast and recorded cases agree; the more marked a square, the more forecasts it holds.',
      ...(calibration.length === 0
        ? []
        : ['Second picture: below the line, ranges are too narrow; above it, too wide.']),
    ],
    plots,
    tables:
      calibration.length === 0
        ? []
        : [
            {
              caption: 'Ranges',
              columns: [figures('promised'), figures('held'), figures('forecasts')],
              rows: calibration.map(({ level, observed, n }) => [
                `${level} %`,
                percent(observed),
                n.toLocaleString('en'),
              ]),
            },
          ],
  };
}

/** Whether every kind of area is served alike. */
export function groupSection({ audit, parents, levels, model }: Evaluation): Section {
  const bySize = audit.bySize.map((score) => ({ ...score, name: score.group }));
  const byZeros = audit.byZeros.map((score) => ({ ...score, name: score.group }));
  const byClass = audit.byClass.map((score) => ({ ...score, name: score.group }));
  const tables = [
    scoreTable(
      'By size: quarters of each crime by its level at the origin',
      'size',
      bySize,
      levels,
    ),
    scoreTable('By zeros until the origin', 'zeros', byZeros, levels),
    scoreTable('By class', 'class', byClass, levels),
    scoreTable('By the area above, in the order of the data', 'area', parents, levels, true),
  ].filter(({ rows }) => rows.length > 0);
  const [narrowest] = levels;
  const held = [...bySize, ...byZeros, ...byClass];
  return {
    id: 'groups',
    title: 'Who is served how well',
    lead: [
      `Error and held ranges of ${model} by group. An order by name or size, not by merit: groups differ in how much can be known of them.`,
    ],
    plots:
      narrowest === undefined
        ? []
        : [
            dotPlot(
              held.map(({ name, coverage }) => ({ label: name, value: coverage[0]! })),
              {
                label: `Share of outcomes inside the ${narrowest} % range, by group`,
                line: { value: narrowest / 100, name: `${narrowest} % promised` },
                format: (value) => `${(value * 100).toFixed(0)} %`,
              },
            ),
          ],
    tables,
  };
}

function scoreTable(
  caption: string,
  group: string,
  scores: readonly (GroupScore & Pick<NamedScore, 'name'>)[],
  levels: readonly number[],
  folded = false,
): Table {
  return {
    ...{ caption, folded },
    columns: [
      words(group),
      figures('forecasts'),
      figures('relMAE'),
      figures('WAPE'),
      figures('MAE'),
      figures('bias'),
      ...levels.map((level) => figures(`in ${level} %`)),
    ],
    rows: scores.map((score) => [
      score.name,
      score.n.toLocaleString('en'),
      ratio(score.relMae),
      ratio(score.wape),
      score.mae === null ? '–' : cases(score.mae),
      score.bias === null ? '–' : cases(score.bias),
      ...score.coverage.map(percent),
    ]),
  };
}

/** Rows from which on a table of changes is folded away. */
const MOST_REVISIONS = 12;

/** How calm forecasts are, and where they were furthest off. */
export function troubleSection({ audit, worst, model }: Evaluation): Section {
  const { flagged, revisions } = audit;
  const lead = [
    `The series in which ${model} was furthest off, in units of the reference’s usual error for the crime. They say where the model fails, and nothing about a place.`,
  ];
  if (flagged && flagged.flagged > 0) {
    lead.push(
      `${flagged.flagged.toLocaleString('en')} of ${flagged.cells.toLocaleString('en')} forecasts meet a figure that is known to be odd; they hold ${percent(flagged.normalisedShare)} of the error. Without them the crime-normalised relMAE is ${ratio(flagged.relMaeWithout)}, with them ${ratio(flagged.relMae)}.`,
    );
  }
  const tables: Table[] = [
    {
      caption: 'Furthest off',
      columns: [
        words('area'),
        words('crime'),
        words('known until'),
        words('forecast for'),
        figures('recorded'),
        figures('forecast'),
        figures('× usual error'),
        words('known reason'),
      ],
      rows: worst.map((cell) => [
        cell.area,
        cell.crime,
        cell.origin,
        cell.time,
        cases(cell.actual),
        cases(cell.forecast),
        cell.normalisedError.toFixed(1),
        cell.reason ?? 'none known',
      ]),
    },
  ];
  if (flagged && flagged.reasons.length > 0) {
    tables.push({
      caption: 'Error in figures known to be odd',
      folded: true,
      columns: [words('reason'), figures('forecasts'), figures('share of error')],
      rows: flagged.reasons.map(({ reason, cells, normalisedShare }) => [
        reason,
        cells.toLocaleString('en'),
        percent(normalisedShare),
      ]),
    });
  }
  if (revisions.length > 0) {
    tables.push({
      caption: 'Change of forecasts when one more period was known',
      folded: revisions.length > MOST_REVISIONS,
      columns: [
        words('forecast for'),
        figures('steps before'),
        figures('mean change'),
        figures('mean shift'),
      ],
      rows: revisions.map(({ time, from, meanLogRevision, meanLogShift }) => [
        time,
        `${from} → ${from - 1}`,
        percent(meanLogRevision),
        percent(meanLogShift),
      ]),
    });
  }
  return { id: 'trouble', title: 'Where it was furthest off', lead, plots: [], tables };
}

/** How the figures came about, and what is not in them. */
export function protocolSection({ protocol, excluded }: Evaluation): Section {
  const missing = excluded.length === 0 ? ['Nothing was left out.'] : excluded;
  return {
    id: 'protocol',
    title: 'How this was measured, and what is not in it',
    lead: [...protocol, ...missing],
    plots: [],
    tables: [],
  };
}

/** Names of the models, for the line under the title. */
export function modelLine({ models, reference }: Evaluation): string {
  return `${list(models)}; reference ${reference}`;
}
