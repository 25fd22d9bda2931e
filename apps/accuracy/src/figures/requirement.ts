import { type Bound, keeps } from './bound.js';
import type { Figures } from './figures.js';

/** One figure that the project promises, with what it must be and what it would like to be. */
export interface Requirement {
  readonly figure: string;
  readonly value: (figures: Figures) => number | null;
  /** How the value is written. */
  readonly text: (value: number) => string;
  readonly must: Bound;
  readonly stretch?: Bound;
}

/** A requirement beside what was measured. */
export interface Judged {
  readonly requirement: Requirement;
  readonly value: number | null;
  /** `null` where the figure was not measured. */
  readonly meetsMust: boolean | null;
  /** `null` also where there is no stretch. */
  readonly meetsStretch: boolean | null;
}

export function judge(requirements: readonly Requirement[], figures: Figures): Judged[] {
  return requirements.map((requirement) => {
    const value = requirement.value(figures);
    const { must, stretch } = requirement;
    return {
      ...{ requirement, value },
      meetsMust: keeps(must, value),
      meetsStretch: stretch ? keeps(stretch, value) : null,
    };
  });
}

/** What is not met; a figure that was not measured cannot be met. */
export function missed(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ meetsMust }) => meetsMust !== true);
}
