import { dataError } from '../errors.js';

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
 * `DATA_COLUMN_DUPLICATE` for a column name that occurs twice
 */
export function parseCsv(text: string): CsvTable {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw malformed(lineAt(text, nul), 'holds a NUL character; the file is binary or damaged.');
  }
  const records = new RecordReader(text);
  const header = records.next();
  if (header === null) throw dataError('DATA_EMPTY', 'The CSV is empty; it needs a header line.');
  checkHeader(header);
  const rows: string[][] = [];
  const lines: number[] = [];
  for (;;) {
    const row = records.next();
    if (row === null) return { header, rows, lines };
    if (row.length !== header.length) {
      const cut = records.atEnd() ? ' The file may have been cut off here.' : '';
      throw malformed(
        records.line,
        `has ${row.length} fields where the header has ${header.length}.${cut}`,
      );
    }
    rows.push(row);
    lines.push(records.line);
  }
}

class RecordReader {
  /** The line on which the last record began. */
  line = 0;
  private readonly text: string;
  private position: number;
  private nextLine = 1;
  private nextQuote = -1;

  constructor(text: string) {
    this.text = text;
    this.position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  atEnd(): boolean {
    return this.position >= this.text.length;
  }

  next(): string[] | null {
    while (!this.atEnd()) {
      this.line = this.nextLine;
      const end = this.lineEnd(this.position);
      if (this.quoteFrom(this.position) < end) return this.quotedRecord();
      const start = this.position;
      this.position = end + 1;
      this.nextLine += 1;
      const stop = end > start && this.text.charCodeAt(end - 1) === 13 ? end - 1 : end;
      if (stop > start) return this.text.slice(start, stop).split(',');
    }
    return null;
  }

  /** Where the next quote is; searched again only once it has been passed, so reading stays linear. */
  private quoteFrom(from: number): number {
    if (this.nextQuote < from) {
      const found = this.text.indexOf('"', from);
      this.nextQuote = found < 0 ? this.text.length : found;
    }
    return this.nextQuote;
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  private quotedRecord(): string[] {
    const fields: string[] = [];
    for (;;) {
      const field = this.text[this.position] === '"' ? this.quotedField() : this.bareField();
      fields.push(field);
      if (this.text[this.position] === ',') {
        this.position += 1;
        continue;
      }
      if (this.text[this.position] === '\r') this.position += 1;
      this.position += 1;
      this.nextLine += 1;
      return fields;
    }
  }

  private bareField(): string {
    const start = this.position;
    let end = start;
    while (end < this.text.length && !',\n'.includes(this.text[end]!)) {
      if (this.text[end] === '"') {
        throw malformed(
          this.nextLine,
          'has a quote inside an unquoted field; quote the whole field.',
        );
      }
      end += 1;
    }
    if (end > start && this.text[end - 1] === '\r') end -= 1;
    this.position = end;
    return this.text.slice(start, end);
  }

  private quotedField(): string {
    let value = '';
    let from = this.position + 1;
    for (;;) {
      const close = this.text.indexOf('"', from);
      if (close < 0) {
        throw malformed(this.line, 'opens a quote that is never closed; the file may be cut off.');
      }
      value += this.text.slice(from, close);
      if (this.text[close + 1] === '"') {
        value += '"';
        from = close + 2;
        continue;
      }
      for (const character of value) if (character === '\n') this.nextLine += 1;
      this.position = close + 1;
      const after = this.text[this.position];
      if (after !== undefined && !',\r\n'.includes(after)) {
        throw malformed(
          this.nextLine,
          'has text after a closing quote; double the quotes inside it.',
        );
      }
      return value;
    }
  }
}

function checkHeader(header: readonly string[]): void {
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
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

function malformed(line: number, problem: string) {
  return dataError('DATA_CSV_MALFORMED', `Line ${line} of the CSV ${problem}`);
}
