import { type Audit, audit, type Leaderboard, leaderboard, type Summary } from '@crimecast/eval';
import { type Figures, figuresOf, scoresOf } from '../figures/figures.js';
import { type Judged, judge, type Requirement } from '../figures/requirement.js';
import type { Measured } from '../run/measure.js';

/** How crimes and states are called. */
export interface Names {
  readonly crime: (id: string) => string;
  readonly state: (code: string) => string;
}

/** Everything that the document says, worked out. */
export interface Evaluated {
  readonly measured: Measured;
  readonly summary: Summary;
  /** One step ahead; years of stress apart. */
  readonly board: Leaderboard;
  readonly audit: Audit;
  readonly own: Figures;
  readonly plain: Figures;
  readonly judged: readonly Judged[];
  readonly judgedPlain: readonly Judged[];
  readonly names: Names;
}

/** Works out all figures of a run. */
export function evaluated(
  measured: Measured,
  requirements: readonly Requirement[],
  names: Names,
): Evaluated {
  const { result, protocol } = measured;
  const { reference, model, plain: plainModel, stress } = protocol;
  const summary = scoresOf(result, protocol);
  const own = figuresOf(measured, model, summary);
  const plain = figuresOf(measured, plainModel, summary);
  return {
    ...{ measured, summary, own, plain, names },
    board: leaderboard(result, { reference, stress, horizons: [1] }),
    audit: audit(result, { model, reference, exceptTimes: stress }),
    judged: judge(requirements, own),
    judgedPlain: judge(requirements, plain),
  };
}
