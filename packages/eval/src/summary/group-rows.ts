import type { BacktestResult } from '../backtest/backtest-result.js';

/** The rows of one crime in one fold at one step, as aligned columns. */
export interface CrimeGroup {
  readonly crime: string;
  readonly fold: BacktestResult['folds'][number];
  readonly step: number;
  /** Row numbers, ascending. */
  readonly rows: Int32Array;
}

/** Groups in the order of folds, then steps, then crimes by first appearance. */
export function groupRows(result: BacktestResult): CrimeGroup[] {
  const byCrime = seriesByCrime(result);
  const groups: CrimeGroup[] = [];
  for (const fold of result.folds) {
    for (let step = 1; step <= result.horizon; step++) {
      for (const [crime, members] of byCrime) {
        const rowOf = (s: number) => fold.firstRow + s * result.horizon + step - 1;
        groups.push({ crime, fold, step, rows: Int32Array.from(members, rowOf) });
      }
    }
  }
  return groups;
}

/** Positions of the series of each crime, in their order; crimes by first appearance. */
export function seriesByCrime({ series }: BacktestResult): Map<string, number[]> {
  const byCrime = new Map<string, number[]>();
  series.forEach(({ crime }, s) => {
    const members = byCrime.get(crime);
    if (members) members.push(s);
    else byCrime.set(crime, [s]);
  });
  return byCrime;
}

/** The values of a column at some rows. */
export function takeRows(column: ArrayLike<number>, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row]!);
}
