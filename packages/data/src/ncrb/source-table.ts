import { dataError } from '../errors.js';
import { columnIndices } from '../io/columns.js';
import { parseCount } from '../io/count.js';
import { parseCsv } from '../io/csv.js';

/** One row of NCRB's district table: a police registration circle in a year. */
export interface SourceRow {
  readonly sourceId: string;
  readonly year: number;
  readonly stateCode: string;
  readonly districtCode: string;
  readonly districtName: string;
  /** The circle's name as this row has it. */
  readonly circle: string;
  /** Recorded cases per head, in the order asked for; NaN where the source is blank. */
  readonly counts: Float64Array;
  readonly origin: 'table' | 'patch';
}

const KEYS = [
  'id',
  'year',
  'state_name',
  'state_code',
  'district_name',
  'district_code',
  'registration_circles',
] as const;

/**
 * Reads a district table of NCRB as the India Data Portal publishes it. Columns may stand in any
 * order; codes stay text.
 * @param heads the count columns, every one of which must be there and no other
 * @throws CrimecastError `DATA_EMPTY`, `DATA_COLUMN_MISSING`, `DATA_COUNT_INVALID`,
 * `DATA_PERIOD_INVALID`, `NCRB_CODE_INVALID`, each with the line
 */
export function readSourceTable(
  text: string,
  heads: readonly string[],
  origin: SourceRow['origin'],
): SourceRow[] {
  const table = parseCsv(text);
  const key = columnIndices(table.header, KEYS);
  const at = columnIndices(table.header, heads);
  refuseUnknownColumns(table.header, heads);
  if (table.rows.length === 0) {
    throw dataError('DATA_EMPTY', 'The table has a header but no rows.');
  }
  const columns = heads.map((head) => at[head]!);
  return table.rows.map((row, i) => {
    const line = table.lines[i]!;
    const counts = new Float64Array(heads.length);
    columns.forEach((column, h) => {
      const cell = row[column]!;
      counts[h] = cell === '' ? Number.NaN : parseCount(cell, `Line ${line}, column "${heads[h]}"`);
    });
    return {
      sourceId: row[key.id]!,
      year: readYear(row[key.year]!, line),
      stateCode: readCode(row[key.state_code]!, 2, 'state_code', line),
      districtCode: readCode(row[key.district_code]!, 3, 'district_code', line),
      districtName: row[key.district_name]!.trim(),
      circle: row[key.registration_circles]!.trim(),
      counts,
      origin,
    };
  });
}

function refuseUnknownColumns(header: readonly string[], heads: readonly string[]): void {
  const known = new Set<string>([...KEYS, ...heads]);
  const unknown = header.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw dataError(
    'DATA_COLUMN_MISSING',
    `The column "${unknown[0]}" is not one of the ${heads.length} known heads; correct its name, or add it to the taxonomy (knowledge/heads.csv).`,
  );
}

function readYear(text: string, line: number): number {
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  throw dataError(
    'DATA_PERIOD_INVALID',
    `Line ${line}, column "year": "${text}" is not a year; write it as 2022.`,
  );
}

function readCode(text: string, width: number, column: string, line: number): string {
  if (/^\d+$/.test(text) && text.length >= width) return text;
  throw dataError(
    'NCRB_CODE_INVALID',
    `Line ${line}, column "${column}": "${text}" is not a code of at least ${width} digits; keep codes as text with their leading zeros ("${text.padStart(width, '0')}").`,
  );
}
