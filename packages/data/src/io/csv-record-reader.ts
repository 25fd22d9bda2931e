import { dataError } from '../errors.js';

/** Splits a CSV text into records, one by one; blank lines are skipped, widths are not compared. */
export class CsvRecordReader {
  /** The line on which the last record began. */
  line = 0;
  private readonly text: string;
  private position: number;
  private nextLine: number;
  private nextQuote = -1;

  /** @param firstLine number of the line that the text begins with */
  constructor(text: string, firstLine = 1) {
    const nul = text.indexOf('\0');
    if (nul >= 0) {
      const line = firstLine + lineAt(text, nul) - 1;
      throw malformedCsv(line, 'holds a NUL character; the file is binary or damaged.');
    }
    this.text = text;
    this.nextLine = firstLine;
    this.position = firstLine === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
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
        throw malformedCsv(
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
        throw malformedCsv(
          this.line,
          'opens a quote that is never closed; the file may be cut off.',
        );
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
        throw malformedCsv(
          this.nextLine,
          'has text after a closing quote; double the quotes inside it.',
        );
      }
      return value;
    }
  }
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

export function malformedCsv(line: number, problem: string) {
  return dataError('DATA_CSV_MALFORMED', `Line ${line} of the CSV ${problem}`);
}
