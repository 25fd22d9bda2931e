import type { Period } from '@crimecast/data';
import type { Bound } from './bound.js';
import type { Figures } from './figures.js';
import { fraction, lift, percentPoints, whole } from './number-text.js';
import type { Requirement } from './requirement.js';

const atMost = (value: number): Bound => ({ atMost: value });
const atLeast = (value: number): Bound => ({ atLeast: value });
const yearOf = <T extends { time: Period }>(list: readonly T[], time: Period) =>
  list.find((one) => one.time === time);

/** relMAE by target year: what it must be and what it would like to be. */
const YEARS: readonly [Period, must: number, stretch: number][] = [
  [2022, 0.97, 0.961],
  [2021, 0.96, 0.945],
  [2020, 0.96, 0.936],
];

/** What the whole run must show, in the order of the document. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...YEARS.map(
    ([time, must, stretch]): Requirement => ({
      figure: `relMAE ${time}`,
      value: ({ years }) => yearOf(years, time)?.relMae ?? null,
      text: fraction,
      ...{ must: atMost(must), stretch: atMost(stretch) },
    }),
  ),
  ...YEARS.map(
    ([time]): Requirement => ({
      figure: `relMAE ${time}, upper 95 % bound over states`,
      value: ({ years }) => yearOf(years, time)?.upper ?? null,
      text: fraction,
      ...{ must: { below: 1 }, stretch: atMost(0.98) },
    }),
  ),
  {
    figure: 'macro-WAPE, mean of 2021 and 2022',
    value: ({ macroWape }) => macroWape,
    text: fraction,
    ...{ must: atMost(0.299), stretch: atMost(0.292) },
  },
  {
    figure: 'RMSSE, mean of 2021 and 2022',
    value: ({ rmsse }) => rmsse,
    text: fraction,
    ...{ must: atMost(0.91), stretch: atMost(0.89) },
  },
  ...YEARS.map(
    ([time]): Requirement => ({
      figure: `crimes of 20 in which naive is beaten, ${time}`,
      value: ({ ahead }) => yearOf(ahead, time)?.ahead ?? null,
      text: whole,
      ...{ must: atLeast(14), stretch: atLeast(18) },
    }),
  ),
  ...YEARS.map(
    ([time]): Requirement => ({
      figure: `worst crime beside naive, ${time}`,
      value: ({ ahead }) => excess(yearOf(ahead, time)?.worst.relMae),
      text: percentPoints,
      ...{ must: atMost(0.03), stretch: atMost(0) },
    }),
  ),
  {
    figure: "MAE beside the original project's random forest, mean of 2021 and 2022",
    value: ({ besideForest }) => besideForest,
    text: fraction,
    ...{ must: atMost(0.845), stretch: atMost(0.82) },
  },
  {
    figure: "MAE beside the original project's LSTM, mean of 2021 and 2022",
    value: ({ besideLstm }) => besideLstm,
    text: fraction,
    ...{ must: atMost(0.785), stretch: atMost(0.75) },
  },
  {
    figure: 'relMAE two years ahead, mean of 2021 and 2022',
    value: ({ twoAhead }) => twoAhead,
    text: fraction,
    ...{ must: atMost(0.955), stretch: atMost(0.935) },
  },
  ...coverageRequirements(),
  {
    figure: 'CRPS, mean of 2021 and 2022',
    value: ({ crps }) => crps,
    text: fraction,
    ...{ must: atMost(0.185), stretch: atMost(0.177) },
  },
  ...YEARS.map(
    ([time]): Requirement => ({
      figure: `elevated risk ${time}: AUC`,
      value: ({ risk }) => yearOf(risk, time)?.auc ?? null,
      text: fraction,
      ...{ must: atLeast(0.68), stretch: atLeast(0.71) },
    }),
  ),
  ...YEARS.map(
    ([time]): Requirement => ({
      figure: `elevated risk ${time}: precision of the 500 highest over the base rate`,
      value: ({ risk }) => yearOf(risk, time)?.lift ?? null,
      text: lift,
      ...{ must: atLeast(2.7), stretch: atLeast(3.6) },
    }),
  ),
];

/** What a reduced run must show: loose bounds that only something broken misses. */
export const REDUCED_REQUIREMENTS: readonly Requirement[] = [
  {
    figure: 'relMAE 2022',
    value: ({ years }) => yearOf(years, 2022)?.relMae ?? null,
    text: fraction,
    must: { below: 1, atLeast: 0.9 },
  },
  {
    figure: 'crimes of 20 in which naive is beaten, 2022',
    value: ({ ahead }) => yearOf(ahead, 2022)?.ahead ?? null,
    text: whole,
    must: atLeast(11),
  },
  {
    figure: 'in 80 % intervals, 2022',
    value: ({ inside80 }) => inside80?.pooled ?? null,
    text: fraction,
    must: { atLeast: 0.76, atMost: 0.86 },
  },
  {
    figure: 'in 95 % intervals, 2022',
    value: ({ inside95 }) => inside95?.pooled ?? null,
    text: fraction,
    must: { atLeast: 0.93, atMost: 0.975 },
  },
];

function coverageRequirements(): Requirement[] {
  const pick = (part: 'lowest' | 'highest') => (figures: Figures) =>
    figures.inside80?.[part].share ?? null;
  return [
    {
      figure: 'in 80 % intervals, 2021 and 2022',
      value: ({ inside80 }) => inside80?.pooled ?? null,
      text: fraction,
      must: { atLeast: 0.78, atMost: 0.82 },
    },
    {
      figure: 'in 80 % intervals, the crime with the fewest',
      value: pick('lowest'),
      text: fraction,
      ...{ must: atLeast(0.72), stretch: atLeast(0.75) },
    },
    {
      figure: 'in 80 % intervals, the crime with the most',
      value: pick('highest'),
      text: fraction,
      ...{ must: atMost(0.88), stretch: atMost(0.85) },
    },
    {
      figure: 'in 95 % intervals, 2021 and 2022',
      value: ({ inside95 }) => inside95?.pooled ?? null,
      text: fraction,
      must: { atLeast: 0.935, atMost: 0.965 },
    },
  ];
}

function excess(relMae: number | undefined): number | null {
  return relMae === undefined ? null : relMae - 1;
}
