import { checkWidth, readHeader } from './csv.js';
import {
  type AllCsvLimits,
  type CsvLimits,
  checkRecord,
  csvLimits,
  tooLarge,
} from './csv-limits.js';
import { CsvRecordReader } from './csv-record-reader.js';
import { type TextSource, textChunks } from './text-chunks.js';

export interface CsvRow {
  readonly fields: readonly string[];
  /** The line of the file, counted from 1, on which the row starts. */
  readonly line: number;
}

export interface OpenCsv {
  readonly header: readonly string[];
  /** The rows, once; leaving the loop early closes the source. */
  readonly rows: AsyncIterable<CsvRow>;
}

/**
 * Reads a CSV row by row, as {@link parseCsv} does but never holding the whole file: text or bytes
 * (UTF-8, UTF-16 with a mark, gzip) in chunks of any size.
 * @throws CrimecastError what {@link parseCsv} throws, `DATA_CSV_ENCODING`, and `DATA_TOO_LARGE`
 * beyond a limit (so a small gzip file cannot fill the memory)
 * @example
 * const { header, rows } = await openCsv((await fetch(url)).body);
 * for await (const { fields, line } of rows) …
 */
export async function openCsv(source: TextSource, limits?: CsvLimits): Promise<OpenCsv> {
  const most = csvLimits(limits);
  const records = rawRecords(source, most);
  const first = await records.next();
  const header = readHeader(first.done ? null : [...first.value.fields]);
  return { header, rows: rowsBelow(header, records, most) };
}

interface RawRecord extends CsvRow {
  readonly last: boolean;
}

async function* rowsBelow(
  header: readonly string[],
  records: AsyncGenerator<RawRecord>,
  limits: AllCsvLimits,
): AsyncGenerator<CsvRow> {
  let row = 0;
  for await (const { fields, line, last } of records) {
    row += 1;
    checkWidth(fields, header, line, last);
    if (row > limits.rows) throw tooLarge(line, `is row ${row}`, limits.rows, 'rows');
    yield { fields, line };
  }
}

async function* rawRecords(source: TextSource, limits: AllCsvLimits): AsyncGenerator<RawRecord> {
  let rest = '';
  let line = 1;
  // Quotes pair up outside and inside fields alike, so a line ends where their number is even.
  let [scanned, quoted, complete] = [0, false, 0];
  for await (const chunk of textChunks(source, limits.bytes)) {
    rest += chunk;
    for (; scanned < rest.length; scanned++) {
      const code = rest.charCodeAt(scanned);
      if (code === 34) quoted = !quoted;
      else if (code === 10 && !quoted) complete = scanned + 1;
    }
    if (rest.length - complete > limits.columns * 4 + limits.fieldLength * 2) {
      throw tooLarge(line, 'starts a record that does not end', limits.fieldLength, 'fieldLength');
    }
    if (complete === 0) continue;
    const block = rest.slice(0, complete);
    yield* blockRecords(block, line, limits, false);
    line += countLines(block);
    rest = rest.slice(complete);
    scanned -= complete;
    complete = 0;
  }
  yield* blockRecords(rest, line, limits, true);
}

function* blockRecords(text: string, firstLine: number, limits: AllCsvLimits, end: boolean) {
  const records = new CsvRecordReader(text, firstLine);
  for (let fields = records.next(); fields !== null; fields = records.next()) {
    checkRecord(fields, records.line, 0, limits);
    yield { fields, line: records.line, last: end && records.atEnd() };
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines += 1;
  return lines;
}
