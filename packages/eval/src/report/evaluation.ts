import type { Frequency, Period, Series } from '@crimecast/data';
import type { Audit } from '../audit/audit.js';
import type { Leaderboard } from '../compare/leaderboard.js';
import type { CalibrationPoint } from '../metrics/calibration-curve.js';
import type { Density } from '../plot/density-plot.js';
import type { Cell } from '../summary/cell-groups.js';
import type { GroupScore } from '../summary/score-groups.js';
import type { Headline } from '../summary/summary.js';

export interface EvaluateOptions {
  /** The model that the report is about. Default: the last that was tested. */
  model?: string;
  /** The model to compare with. Default `naive`. */
  reference?: string;
  /** Periods that are no ordinary test, shown apart. Default none. */
  stress?: readonly Period[];
  /** What is known of cells: a class such as urban or rural, and why one is odd. */
  knowledge?: Pick<Knowledge, 'classOf' | 'flagOf'>;
  /** How the panel is called and its parts are named. Default: by their ids. */
  names?: Names;
  /** Draws of the bootstrap and their seed. Default 1000 and 1. */
  bootstrap?: { readonly draws?: number; readonly seed?: number };
}

interface Knowledge {
  /** `null` leaves a cell out. */
  readonly classOf?: (cell: Cell) => string | null;
  /** In words; `null` for an ordinary cell. */
  readonly flagOf?: (cell: Cell) => string | null;
}

export interface Names {
  /** Heading of the report. */
  readonly title?: string;
  readonly crime?: (id: string) => string;
  readonly area?: (series: Series) => string;
  readonly parent?: (id: string) => string;
  /** Sentences on the data: where it is from, what was left out of it and why. */
  readonly notes?: readonly string[];
}

/** Scores of a group with the name that people know it by. */
export interface NamedScore extends GroupScore {
  readonly name: string;
}

/** A forecast that was far off. */
export interface WorstCell {
  readonly series: string;
  readonly crime: string;
  readonly area: string;
  readonly time: string;
  readonly origin: string;
  readonly actual: number;
  readonly forecast: number;
  /** Error in units of the reference's mean error for the crime and step. */
  readonly normalisedError: number;
  /** Why, where that is known. */
  readonly reason: string | null;
}

/** Everything that a report says, as data. */
export interface Evaluation {
  readonly title: string;
  readonly model: string;
  readonly reference: string;
  readonly models: readonly string[];
  readonly frequency: Frequency;
  readonly levels: readonly number[];
  readonly stress: readonly string[];
  /** How the figures came about, in sentences. */
  readonly protocol: readonly string[];
  readonly leaderboard: Leaderboard;
  readonly headlines: readonly (Headline & { readonly label: string })[];
  /** The model by crime, without periods of stress, as all below. */
  readonly crimes: readonly NamedScore[];
  readonly horizons: readonly GroupScore[];
  /** All models by period one step ahead, periods of stress included; crime-normalised. */
  readonly times: readonly GroupScore[];
  readonly calibration: readonly CalibrationPoint[];
  readonly density: Density;
  readonly audit: Audit;
  /** `audit.byParent` with names. */
  readonly parents: readonly NamedScore[];
  readonly worst: readonly WorstCell[];
  /** What is not in the figures, and why. */
  readonly excluded: readonly string[];
}
