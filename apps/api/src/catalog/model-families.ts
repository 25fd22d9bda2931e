/** What a model learns and from what, in sentences for its card. */
export interface ModelFamily {
  readonly family: string;
  readonly learnsFrom: string;
  readonly limits: readonly string[];
}

const NO_CAUSES =
  'It knows counts of past years only: no laws, police practice, population or events.';
const SHORT = 'Six years of counts teach little about rare years.';

const baseline: ModelFamily = {
  family: 'baseline',
  learnsFrom: 'Nothing: a rule over the last counts of the series itself.',
  limits: [NO_CAUSES, 'It is a yardstick; a model that does not beat it is of no use.'],
};
const smoothing: ModelFamily = {
  family: 'smoothing',
  learnsFrom: 'The counts of the series itself, recent ones more than old ones.',
  limits: [NO_CAUSES, SHORT, 'It does not know what happens in other districts.'],
};
const poisson: ModelFamily = {
  family: 'smoothing',
  learnsFrom: 'The counts of the series itself, with how steady such series are elsewhere.',
  limits: [NO_CAUSES, SHORT],
};
const pooled = (engine: string): ModelFamily => ({
  family: engine,
  learnsFrom:
    'The changes of all districts and crimes together, apart from what the nation and the state did: level, earlier changes, distance from the usual level and from the state.',
  limits: [
    NO_CAUSES,
    SHORT,
    'A change that hits a whole state or the nation at once is forecast as none.',
  ],
});
const combined: ModelFamily = {
  family: 'combination',
  learnsFrom: 'The forecasts of its members, each of which learns for itself.',
  limits: [NO_CAUSES, SHORT, 'Where all members are wrong in the same way, so is it.'],
};

const original: Pick<ModelFamily, 'learnsFrom' | 'limits'> = {
  learnsFrom:
    'Windows of three years of every district, crime by crime, as the original project did.',
  limits: [NO_CAUSES, SHORT, 'It is kept to compare with, and is rarely the best.'],
};

const FAMILIES: Readonly<Record<string, ModelFamily>> = {
  default: {
    ...combined,
    family: 'choice',
    learnsFrom:
      'Which of its candidates did best at past origins of the table; then as that one does.',
  },
  ensemble: combined,
  'scaled-ensemble': combined,
  smoothers: combined,
  naive: baseline,
  'seasonal-naive': baseline,
  mean3: baseline,
  median3: baseline,
  drift: baseline,
  'eb-poisson': poisson,
  'extra-trees': pooled('trees'),
  forest: pooled('trees'),
  boosted: pooled('boosted trees'),
  mlp: pooled('network'),
  ridge: pooled('linear'),
  poisson: pooled('linear'),
  lstm: pooled('network'),
  gru: pooled('network'),
  'cnn-rnn': pooled('network'),
  'forest-ml-cart': { family: 'trees', ...original },
  'lstm-original': { family: 'network', ...original },
};

/** What is told of a model that is in no list: a smoother, as most are. */
export function modelFamily(id: string): ModelFamily {
  return Object.hasOwn(FAMILIES, id) ? FAMILIES[id]! : smoothing;
}

/** How its intervals are made: the same for every model of a run. */
export const INTERVALS =
  'Conformal: from the errors that the model made when forecasting past years of the table, by crime and size of count, at the same distance ahead. In each of both tails lies half of what a level leaves.';

/** What a forecast must not be used for. */
export const ETHICS: readonly string[] = [
  'It forecasts recorded cases by place and year, never persons; recording differs between places and years.',
  'It is no ranking of districts: compare a district with its own history and its range.',
  'Decisions about people, patrols or funds need more than this number; more recorded cases can mean more trust in the police.',
];
