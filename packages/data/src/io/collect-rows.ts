import type { Frequency } from '../panel/frequency.js';
import type { Panel } from '../panel/panel.js';
import { type PanelRow, panelFromRows } from '../panel/panel-from-rows.js';
import { formatPeriod } from '../panel/period.js';
import { seriesId } from '../panel/series-id.js';
import { upperFirst } from '../text/upper-first.js';
import type { RowPlace, RowProblem } from './row-problem.js';

export interface InspectOptions {
  /** Problems that are kept word by word; 100 by default. All are counted. */
  maxProblems?: number;
}

/** A panel of the good rows, and what is wrong with the others. */
export interface PanelReport {
  /** Without series when no row was good. */
  readonly panel: Panel;
  /** Rows below the header. */
  readonly rows: number;
  /** Rows that are in the panel. */
  readonly accepted: number;
  /** The first problems, in the order of rows; a row may have several. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

/** Gathers rows and problems into a report; two rows of one cell are a problem of the second. */
export class RowCollector {
  private readonly frequency: Frequency;
  private readonly maxProblems: number;
  private readonly good: PanelRow[] = [];
  private readonly problems: RowProblem[] = [];
  private readonly cells = new Map<string, string>();
  private readonly parents = new Map<string, string | undefined>();
  private problemCount = 0;
  private rows = 0;

  constructor(frequency: Frequency, options: InspectOptions = {}) {
    this.frequency = frequency;
    this.maxProblems = options.maxProblems ?? 100;
  }

  readonly report = (problem: RowProblem): void => {
    this.problemCount += 1;
    if (this.problems.length < this.maxProblems) this.problems.push(problem);
  };

  add(row: PanelRow | null, place: RowPlace): void {
    this.rows += 1;
    if (row === null) return;
    const period = formatPeriod(row.period, this.frequency);
    const cell = `${seriesId(row.area, row.crime)} ${period}`;
    const before = this.cells.get(cell);
    const name = `"${row.area}", "${row.crime}"`;
    if (before !== undefined) {
      this.whole(
        place,
        'DATA_DUPLICATE_CELL',
        `${name} has a second count for ${period}, the first is in ${before}; sum or remove one of them.`,
      );
      return;
    }
    if (this.parents.has(row.area) && this.parents.get(row.area) !== row.parent) {
      this.whole(
        place,
        'DATA_PANEL_INVALID',
        `the area "${row.area}" is in "${row.parent}" here and in "${this.parents.get(row.area)}" before; name areas by a code that is unique.`,
      );
      return;
    }
    this.cells.set(cell, place.where);
    this.parents.set(row.area, row.parent);
    this.good.push(row);
  }

  result(): PanelReport {
    const { rows, problems, problemCount } = this;
    const panel = panelFromRows(this.good, this.frequency);
    return { panel, rows, accepted: this.good.length, problems, problemCount };
  }

  private whole(place: RowPlace, code: RowProblem['code'], problem: string): void {
    const message = `${upperFirst(place.where)}: ${problem}`;
    this.report({ ...place, column: null, value: '', code, message });
  }
}
