import { dataError } from '../errors.js';
import { type CsvLimits, checkRecord, csvLimits } from './csv-limits.js';
import { CsvRecordReader, malformedCsv } from './csv-record-reader.js';

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the text, counted from 1, on which each row starts. */
  readonly lines: readonly number[];
}

/**
 * Reads CSV as RFC 4180 has it: comma, double quotes doubled inside quotes, LF or CRLF, an optional
 * byte order mark. Blank lines are skipped. Every field stays text.
 * @returns no rows for a header alone
 * @throws CrimecastError `DATA_EMPTY` without a header; `DATA_CSV_MALFORMED` with the line for an
 * unclosed quote, text after a closing quote, a row of another width or a NUL character;
 * `DATA_COLUMN_DUPLICATE` for a column name that occurs twice; `DATA_TOO_LARGE` beyond a limit
 */
export function parseCsv(text: string, limits?: CsvLimits): CsvTable {
  const most = csvLimits(limits);
  if (text.length > most.bytes) {
    throw dataError(
      'DATA_TOO_LARGE',
      `The CSV has ${text.length} characters; the limit is ${most.bytes}. Read it with openCsv of @crimecast/data/csv, or raise the limit "bytes".`,
    );
  }
  const records = new CsvRecordReader(text);
  const header = readHeader(records.next());
  checkRecord(header, records.line, 0, most);
  const rows: string[][] = [];
  const lines: number[] = [];
  for (;;) {
    const row = records.next();
    if (row === null) return { header, rows, lines };
    checkWidth(row, header, records.line, records.atEnd());
    checkRecord(row, records.line, rows.length + 1, most);
    rows.push(row);
    lines.push(records.line);
  }
}

/** The first record as a header: there, and without a name that occurs twice. */
export function readHeader(header: string[] | null): string[] {
  if (header === null) throw dataError('DATA_EMPTY', 'The CSV is empty; it needs a header line.');
  const seen = new Set<string>();
  for (const name of header) {
    if (seen.has(name)) {
      throw dataError(
        'DATA_COLUMN_DUPLICATE',
        `The column "${name}" occurs twice in the header; rename one of them.`,
      );
    }
    seen.add(name);
  }
  return header;
}

export function checkWidth(
  row: readonly string[],
  header: readonly string[],
  line: number,
  last: boolean,
): void {
  if (row.length === header.length) return;
  const cut = last ? ' The file may have been cut off here.' : '';
  throw malformedCsv(line, `has ${row.length} fields where the header has ${header.length}.${cut}`);
}
