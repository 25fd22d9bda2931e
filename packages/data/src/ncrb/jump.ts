import type { Crime } from './crime.js';
import { HEADS, WOMEN_HEADS } from './head.js';
import { type StateTotals, stateTotals } from './state-totals.js';
import type { NcrbTables } from './tables.js';

/** A year in which a state's figures changed so much that what is counted probably changed. */
export interface Jump {
  readonly stateCode: string;
  /** The later of the two years. */
  readonly year: number;
  readonly before: number;
  readonly after: number;
}

export interface HeadJump extends Jump {
  readonly head: string;
}

export interface CrimeJump extends Jump {
  readonly crime: string;
  /** Heads of the crime that jumped themselves; empty when only the sum did. */
  readonly heads: readonly string[];
}

/** A single head must change by this factor, a sum of heads by the smaller one. */
const HEAD_RULE = { factor: 5, least: 500 };
const SUM_RULE = { factor: 2.5, least: 400 };
/** Where a head jumped, the sum must still change by this much: else cases only moved between heads. */
const MOVED_RULE = { factor: 1.5, least: 400 };
/** A jumping head matters to a crime from this share of it on, in the larger of the two years. */
const HEAD_SHARE = 0.2;

/**
 * IPC heads that changed in a state by a factor of five or more from one year to the next (counts + 1,
 * with at least 500 cases in one of them): more than recorded crime usually moves.
 */
export function headJumps(tables: NcrbTables): HeadJump[] {
  const totals = stateTotals(tables);
  const position = new Map(totals.heads.map((head, h) => [head, h]));
  return scan(totals, (cell) =>
    HEADS.flatMap(({ id: head }) => {
      const jump = measure(cell, [position.get(head)!], HEAD_RULE);
      return jump === null ? [] : [{ ...jump, head }];
    }),
  );
}

/**
 * Years in which a crime's figures of a state are not comparable with the year before: the sum of
 * its heads changed by a factor of 2.5 or more (at least 400 cases), or by 1.5 through a head that
 * is a fifth of it and jumped as {@link headJumps} tells.
 */
export function crimeJumps(tables: NcrbTables, crimes: readonly Crime[]): CrimeJump[] {
  const totals = stateTotals(tables);
  const index = new Map(totals.heads.map((head, h) => [head, h]));
  const columns = crimes.map(({ heads }) => heads.flatMap((head) => index.get(head) ?? []));
  return scan(totals, (cell) =>
    crimes.flatMap((crime, c) => {
      const heads = columns[c]!.filter((h) => {
        const jump = measure(cell, [h], HEAD_RULE);
        const larger = Math.max(...yearSums(cell, columns[c]!));
        return jump !== null && Math.max(jump.before, jump.after) >= HEAD_SHARE * larger;
      }).map((h) => totals.heads[h]!);
      const rule = heads.length > 0 ? MOVED_RULE : SUM_RULE;
      const jump = measure(cell, columns[c]!, rule);
      return jump === null ? [] : [{ ...jump, crime: crime.id, heads }];
    }),
  );
}

const LABELS = new Map([...HEADS, ...WOMEN_HEADS].map(({ id, label }) => [id, label]));

/** A jump in a sentence: what was recorded before and after, and what that means. */
export function describeJump(jump: CrimeJump, stateName: string): string {
  const number = (value: number) => value.toLocaleString('en-IN');
  const labels = jump.heads.map((id) => LABELS.get(id) ?? id);
  const through = labels.length === 0 ? '' : ` (${labels.join(', ')})`;
  return `${stateName} recorded ${number(jump.after)} cases in ${jump.year} after ${number(jump.before)} in ${jump.year - 1}${through}: a different way of counting, or one large event. The years before and after are not comparable.`;
}

interface Cell {
  totals: StateTotals;
  state: number;
  year: number;
}

function scan<J>(totals: StateTotals, find: (cell: Cell) => J[]): J[] {
  return totals.states.flatMap((_, state) =>
    totals.years.slice(1).flatMap((_, t) => find({ totals, state, year: t + 1 })),
  );
}

function measure(
  cell: Cell,
  heads: readonly number[],
  rule: { factor: number; least: number },
): Jump | null {
  const [before, after] = yearSums(cell, heads);
  if (Math.max(before, after) < rule.least) return null;
  if (Math.abs(Math.log1p(after) - Math.log1p(before)) < Math.log(rule.factor)) return null;
  const { totals, state, year } = cell;
  return { stateCode: totals.states[state]!, year: totals.years[year]!, before, after };
}

/** Cases of these heads in the year before and in the year itself. */
function yearSums({ totals, state, year }: Cell, heads: readonly number[]): [number, number] {
  const sum = (t: number) => {
    const base = (state * totals.years.length + t) * totals.heads.length;
    return heads.reduce((all, h) => all + totals.values[base + h]!, 0);
  };
  return [sum(year - 1), sum(year)];
}
