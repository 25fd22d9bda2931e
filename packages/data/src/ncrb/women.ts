import { dataError } from '../errors.js';
import { type Head, WOMEN_PREFIX } from './head.js';
import { knowledgeTable } from './knowledge.js';
import type { SourceRow } from './source-table.js';
import type { UnitRegister } from './unit.js';

/** A row of NCRB's table of crime against women, under the unit of the IPC table. */
export interface WomenRow {
  readonly unitId: string;
  readonly year: number;
  readonly counts: Float64Array;
}

/** Heads that both tables count in the same way, so that they must agree row by row. */
const SHARED_HEADS = [
  ['dowry_deaths', 'dowry_deaths'],
  ['cruelty_by_husband_or_his_relatives', 'crlty_husbnd_relatives'],
] as const;

/**
 * Finds the unit of each row of the women's table, which spells and files some circles otherwise
 * (`knowledge/women-circles.csv`).
 * @throws CrimecastError `NCRB_ROW_UNLISTED` for a row without a counterpart in the IPC table;
 * `DATA_DUPLICATE_CELL` for a second row of a unit's year; `NCRB_NOT_RECONCILED` where dowry
 * deaths or cruelty by husband differ between the tables
 */
export function alignWomenRows(
  rows: readonly SourceRow[],
  womenHeads: readonly Head[],
  ipcRows: readonly SourceRow[],
  ipcHeads: readonly string[],
  register: UnitRegister,
): WomenRow[] {
  const counterpart = new Map(ipcRows.map((row) => [`${register.idOf(row)} ${row.year}`, row]));
  const states = new Map(ipcRows.map((row) => [row.districtCode, row.stateCode]));
  const columns = SHARED_HEADS.map(([women, ipc]) => [
    womenHeads.findIndex(({ id }) => id === WOMEN_PREFIX + women),
    ipcHeads.indexOf(ipc),
  ]);
  const seen = new Set<string>();
  return rows.map((row) => {
    const filed = refile(row);
    const stateCode = states.get(filed.districtCode) ?? row.stateCode;
    const unitId = register.idOf({ ...filed, stateCode });
    const cell = `${unitId} ${row.year}`;
    const ipcRow = counterpart.get(cell);
    if (ipcRow === undefined) throw withoutCounterpart(row);
    if (seen.has(cell)) throw second(row);
    seen.add(cell);
    columns.forEach(([women, ipc], i) => {
      const [there, here] = [row.counts[women!]!, ipcRow.counts[ipc!]!];
      if (there !== here) throw disagreement(row, SHARED_HEADS[i]![0], there, here);
    });
    return { unitId, year: row.year, counts: row.counts };
  });
}

const FILED = knowledgeTable<
  'source_id' | 'reported_district' | 'reported' | 'district_code' | 'circle'
>('women-circles.csv');

function refile(row: SourceRow): SourceRow {
  const entry = FILED.find(
    (known) =>
      known.reported === row.circle &&
      known.reported_district === row.districtCode &&
      (known.source_id === '' || known.source_id === row.sourceId),
  );
  return entry ? { ...row, districtCode: entry.district_code, circle: entry.circle } : row;
}

function withoutCounterpart(row: SourceRow) {
  return dataError(
    'NCRB_ROW_UNLISTED',
    `Women's table, row ${row.sourceId}: the IPC table has no row for "${row.circle}" of district ${row.districtCode} in ${row.year}. Correct the row, or list its circle in knowledge/women-circles.csv.`,
  );
}

function second(row: SourceRow) {
  return dataError(
    'DATA_DUPLICATE_CELL',
    `Women's table, row ${row.sourceId}: "${row.circle}" of district ${row.districtCode} has a second row for ${row.year}; remove one of them.`,
  );
}

function disagreement(row: SourceRow, head: string, there: number, here: number) {
  return dataError(
    'NCRB_NOT_RECONCILED',
    `Women's table, row ${row.sourceId} (${row.circle}, ${row.year}): ${head} is ${there}, but ${here} in the IPC table. One of the files was changed or belongs to another edition.`,
  );
}
