import { type CrimecastError, dataError } from '../errors.js';
import { toCount } from '../io/count.js';
import { HEADS } from './head.js';
import { knowledgeTable } from './knowledge.js';
import { isTotalName } from './unit.js';

/** A cell of the workbook, as `readXlsxRows` of `@crimecast/data/xlsx` gives it. */
export type WorkbookCell = string | number | null;

/** A police circle's row of NCRB's district workbook. */
export interface WorkbookRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly stateCode: string;
  readonly circle: string;
  /** In the order of `HEADS`; NaN for heads that the workbook does not have. */
  readonly counts: Float64Array;
}

export interface Workbook {
  readonly rows: readonly WorkbookRow[];
  /** The national total that the workbook states per head, if it has such a row. */
  readonly national: Float64Array | null;
}

/** Column of the workbook, counted from 1, per head; 0 where it has none. */
const COLUMNS: readonly number[] = (() => {
  const column = new Map(
    knowledgeTable<'head' | 'column'>('workbook-columns.csv').map((row) => [row.head, row.column]),
  );
  return HEADS.map(({ id }) => Number(column.get(id) ?? 0));
})();

const NUMBERED = 8;

/**
 * Reads NCRB's district-wise workbook (layout of 2022 and 2023): a row that numbers the columns,
 * then for each state its name ("STATE: KERALA"), a row per police circle and a total.
 * @param cells rows of the sheet
 * @throws CrimecastError `NCRB_WORKBOOK_LAYOUT` when the sheet is laid out otherwise;
 * `DATA_COUNT_INVALID` with the cell; `NCRB_NOT_RECONCILED` when circles do not add up to the
 * total of their state or of India; `NCRB_ROW_UNLISTED` for a total in the place of a circle
 */
export function readWorkbook(cells: readonly (readonly WorkbookCell[])[]): Workbook {
  const columns = numberedColumns(cells);
  const rows: WorkbookRow[] = [];
  const unions = { state: [] as WorkbookRow[], ut: [] as WorkbookRow[] };
  let group: { code: string; name: string; kind: 'state' | 'ut'; rows: WorkbookRow[] } | null =
    null;
  let national: Float64Array | null = null;
  for (let r = columns.row + 1; r < cells.length; r++) {
    const line = cells[r]!;
    const [first, second] = [text(line[columns.serial]), text(line[columns.name])];
    const heading = groupHeading(first) ?? groupHeading(second);
    if (heading !== null) {
      group = { ...heading, code: stateCode(heading.name, r + 1), rows: [] };
      continue;
    }
    const numbered = /^\d+\.?$/.test(first);
    const name = second || (numbered ? '' : first);
    const counts = readCounts(line, columns.heads, r + 1);
    const blank = counts.every(Number.isNaN);
    if (name === '' && !blank) throw unnamed(name, r + 1);
    if (name === '' || (blank && !numbered)) continue;
    if (/^(grand )?total/i.test(name)) {
      const parts = totalOf(name, rows, unions, group?.rows ?? []);
      requireSum(counts, parts, group ? `${name}, ${group.name}` : name, r + 1);
      if (parts === rows) national = counts;
      continue;
    }
    if (group === null) throw layout(`row ${r + 1} ("${name}") stands before any state heading`);
    if (isTotalName(name)) throw unnamed(name, r + 1);
    const row = { row: r + 1, stateCode: group.code, circle: name, counts };
    for (const list of [rows, unions[group.kind], group.rows]) list.push(row);
  }
  if (rows.length === 0) throw layout('it has no row of a district');
  return { rows, national };
}

/** The rows that a total of this name must be the sum of. */
function totalOf(
  name: string,
  all: readonly WorkbookRow[],
  { state, ut }: { state: readonly WorkbookRow[]; ut: readonly WorkbookRow[] },
  group: readonly WorkbookRow[],
): readonly WorkbookRow[] {
  if (/india|states?.*\but/i.test(name)) return all;
  if (/\bstates\b|\bstate\s*\(s\)/i.test(name)) return state;
  if (/\buts\b|\but\s*\(s\)|union territor/i.test(name)) return ut;
  return group;
}

/** Finds the row 1, 2, 3 … that numbers the columns, and with it the columns of the heads. */
function numberedColumns(cells: readonly (readonly WorkbookCell[])[]) {
  for (let row = 0; row < Math.min(cells.length, 60); row++) {
    const numbers = cells[row]!.map((cell) =>
      Number(text(cell).replace(/[[\]()]/g, '') || Number.NaN),
    );
    const serial = numbers.indexOf(1);
    const runs = Array.from({ length: NUMBERED }, (_, i) => numbers[serial + i] === i + 1);
    if (serial < 0 || !runs.every(Boolean)) continue;
    const heads = COLUMNS.map((column) => (column === 0 ? -1 : numbers.indexOf(column)));
    const absent = HEADS.find((_, h) => COLUMNS[h] !== 0 && heads[h]! < 0);
    if (absent)
      throw layout(`no column is numbered ${COLUMNS[HEADS.indexOf(absent)]} (${absent.label})`);
    const title = cells
      .slice(0, row)
      .map((line) => text(line[heads[0]!]))
      .join(' ');
    if (!/murder/i.test(title)) throw layout('the column numbered 3 is not headed "Murder"');
    return { row, serial, name: numbers.indexOf(2), heads };
  }
  throw layout('no row numbers its columns 1, 2, 3 …');
}

function groupHeading(cell: string) {
  const match = /^(state\/ut|state|ut|union territory)\s*[:-]\s*(.+)$/i.exec(cell);
  if (!match) return null;
  const kind: 'state' | 'ut' = /^(ut|union territory)$/i.test(match[1]!) ? 'ut' : 'state';
  return { kind, name: match[2]!.trim() };
}

const STATES = new Map(
  knowledgeTable<'state_code' | 'name'>('states.csv').map((row) => [
    fold(row.name),
    row.state_code,
  ]),
);

/** Names as NCRB shortens or once wrote them. */
const SHORT = new Map(
  [
    ['A & N Islands', '35'],
    ['D & N Haveli and Daman & Diu', '38'],
    ['D & N Haveli & Daman Diu', '38'],
    ['The Dadra and Nagar Haveli and Daman and Diu', '38'],
    ['NCT of Delhi', '07'],
    ['Delhi UT', '07'],
    ['Orissa', '21'],
    ['Pondicherry', '34'],
  ].map(([name, code]): [string, string] => [fold(name!), code!]),
);

function stateCode(name: string, row: number): string {
  const folded = fold(name);
  const code = STATES.get(folded) ?? SHORT.get(folded);
  if (code !== undefined) return code;
  throw layout(`row ${row} names a state "${name}" that is not known`);
}

/** Lower case letters and digits alone, `&` as `and`; "A & N Islands" and "A&N Islands" are one. */
export function fold(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/^(a|d) *& *n /, '$1n ')
    .replaceAll('&', ' and ');
  return words.replace(/[^a-z0-9]/g, '');
}

function readCounts(
  line: readonly WorkbookCell[],
  heads: readonly number[],
  row: number,
): Float64Array {
  return Float64Array.from(heads, (column, h) => {
    if (column < 0) return Number.NaN;
    const cell = line[column] ?? null;
    if (cell === null || cell === '') return Number.NaN;
    const count = toCount(String(cell).trim());
    if (!Number.isNaN(count)) return count;
    throw dataError(
      'DATA_COUNT_INVALID',
      `Row ${row}, ${HEADS[h]!.label}: "${cell}" is not a count. Write a whole number, 0 or more, or leave the cell empty if it is not known.`,
    );
  });
}

function requireSum(
  total: Float64Array,
  rows: readonly WorkbookRow[],
  name: string,
  row: number,
): void {
  total.forEach((stated, h) => {
    const sum = rows.reduce((all, { counts }) => all + (counts[h]! || 0), 0);
    if (Number.isNaN(stated) || stated === sum) return;
    throw dataError(
      'NCRB_NOT_RECONCILED',
      `Row ${row} (${name}), ${HEADS[h]!.label}: the workbook states ${stated}, its circles add up to ${sum}, difference ${sum - stated}. Nothing was written; correct the rows that it sums.`,
    );
  });
}

function text(cell: WorkbookCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();
}

function unnamed(name: string, row: number): CrimecastError {
  return dataError(
    'NCRB_ROW_UNLISTED',
    name === ''
      ? `Row ${row} has counts but no name. Write the name of its circle there.`
      : `Row ${row} is called "${name}": a total, or a circle whose name was lost. Write the circle's name there.`,
  );
}

function layout(problem: string): CrimecastError {
  return dataError(
    'NCRB_WORKBOOK_LAYOUT',
    `This is not the district workbook of NCRB as published for 2022 and 2023: ${problem}. Give that sheet, or extend knowledge/workbook-columns.csv.`,
  );
}
