import { columnIndices } from './columns.js';
import { parseCount } from './count.js';
import { readHeader } from './csv.js';
import { malformedCsv } from './csv-record-reader.js';
import { decodeText, encodingOf } from './decode-text.js';
import { TextCache } from './text-cache.js';

export interface CsvColumns {
  /** Rows below the header. */
  readonly length: number;
  readonly header: readonly string[];
  /** The line of the file, counted from 1, on which each row starts. */
  readonly lines: Uint32Array;
  /** Text columns in the order asked for. */
  readonly text: readonly (readonly string[])[];
  /** Count columns in the order asked for; NaN where a field is empty. */
  readonly counts: readonly Float64Array[];
}

const [QUOTE, COMMA, CR, LF] = [34, 44, 13, 10];
const SKIP = -1;

/**
 * Reads chosen columns of a CSV from its bytes, counts straight into typed arrays: the same rules
 * as {@link parseCsv} with {@link parseCount}, several times as fast. An empty count is NaN.
 * Columns that are not asked for are passed over; their text is not decoded.
 * @param bytes UTF-8, or UTF-16 with a byte order mark
 * @throws CrimecastError `DATA_COLUMN_MISSING`, `DATA_COUNT_INVALID`, and what {@link parseCsv} and
 * {@link decodeText} throw, with line and column
 */
export function readCsvColumns(
  bytes: Uint8Array,
  textNames: readonly string[],
  countNames: readonly string[],
): CsvColumns {
  const utf8 = encodingOf(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(decodeText(bytes));
  return new ColumnScanner(utf8).read(textNames, countNames);
}

class ColumnScanner {
  private readonly bytes: Uint8Array;
  private readonly cache = new TextCache();
  private at = 0;
  private line = 1;
  /** The last field: where its bytes are, and whether doubled quotes are to be halved in it. */
  private from = 0;
  private to = 0;
  private doubled = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      const line = 1 + countByte(bytes.subarray(0, nul), LF);
      throw malformedCsv(line, 'holds a NUL character; the file is binary or damaged.');
    }
  }

  read(textNames: readonly string[], countNames: readonly string[]): CsvColumns {
    const header = this.header();
    const textAt = columnIndices(header, textNames);
    const countAt = columnIndices(header, countNames);
    const rows = countByte(this.bytes.subarray(this.at), LF) + 1;
    const lines = new Uint32Array(rows);
    const text = textNames.map((): string[] => []);
    const counts = countNames.map(() => new Float64Array(rows));
    // What to do with each column: SKIP, or a place among the counts, or one among the texts.
    const countOf = new Int32Array(header.length).fill(SKIP);
    const textOf = new Int32Array(header.length).fill(SKIP);
    countNames.forEach((name, c) => {
      countOf[countAt[name]!] = c;
    });
    textNames.forEach((name, c) => {
      textOf[textAt[name]!] = c;
    });
    let row = 0;
    for (; this.skipBlank(); row++) {
      const line = this.line;
      lines[row] = line;
      let column = 0;
      for (let more = true; more; column++) {
        const [c, t] = column < header.length ? [countOf[column]!, textOf[column]!] : [SKIP, SKIP];
        more = c !== SKIP && this.plainCount(counts[c]!, row) ? this.afterField() : this.field();
        if (c !== SKIP && this.from >= 0) counts[c]![row] = this.count(line, header[column]!);
        if (t !== SKIP) text[t]!.push(this.text());
      }
      if (column !== header.length) throw this.ragged(line, column, header.length);
    }
    return {
      length: row,
      header,
      lines: lines.slice(0, row),
      text,
      counts: counts.map((values) => values.subarray(0, row)),
    };
  }

  private header(): string[] {
    const names: string[] = [];
    if (!this.skipBlank()) return readHeader(null);
    for (let more = true; more; ) {
      more = this.field();
      names.push(this.text());
    }
    return readHeader(names);
  }

  /** Steps over empty lines; false at the end of the file. */
  private skipBlank(): boolean {
    for (; this.at < this.bytes.length; this.line++) {
      if (this.bytes[this.at] === LF) this.at += 1;
      else if (this.bytes[this.at] === CR && this.bytes[this.at + 1] === LF) this.at += 2;
      else return true;
    }
    return false;
  }

  /**
   * The common case, at once: digits, perhaps a point and zeros, then the end of the field. Leaves
   * `from` negative when it took the field, and everything as it was when it did not.
   */
  private plainCount(values: Float64Array, row: number): boolean {
    const { bytes } = this;
    let i = this.at;
    let value = 0;
    let byte = bytes[i]!;
    while (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      byte = bytes[++i]!;
    }
    // Up to 15 digits are exact; longer ones take the slow way, which judges them.
    if (i === this.at || i - this.at > 15) return false;
    if (byte === 46) {
      do byte = bytes[++i]!;
      while (byte === 48);
    }
    if (byte === CR && bytes[i + 1] === LF) byte = bytes[++i]!;
    if (i < bytes.length && byte !== COMMA && byte !== LF) return false;
    values[row] = value;
    this.at = i;
    this.from = -1;
    return true;
  }

  /** Takes one field; true when another one follows on the line. */
  private field(): boolean {
    if (this.bytes[this.at] === QUOTE) {
      this.quotedField();
    } else {
      const { bytes } = this;
      let i = this.at;
      for (
        let byte = bytes[i]!;
        i < bytes.length && byte !== COMMA && byte !== LF;
        byte = bytes[++i]!
      ) {
        if (byte === QUOTE) {
          throw malformedCsv(
            this.line,
            'has a quote inside an unquoted field; quote the whole field.',
          );
        }
      }
      this.from = this.at;
      this.to = i > this.at && bytes[i - 1] === CR && bytes[i] !== COMMA ? i - 1 : i;
      this.doubled = false;
      this.at = i;
    }
    return this.afterField();
  }

  private afterField(): boolean {
    const byte = this.bytes[this.at];
    this.at += 1;
    if (byte === COMMA) return true;
    this.line += 1;
    return false;
  }

  private quotedField(): void {
    const { bytes } = this;
    const firstLine = this.line;
    let i = this.at + 1;
    this.from = i;
    this.doubled = false;
    for (; ; i++) {
      const byte = bytes[i];
      if (byte === undefined) {
        throw malformedCsv(
          firstLine,
          'opens a quote that is never closed; the file may be cut off.',
        );
      }
      if (byte === LF) this.line += 1;
      if (byte !== QUOTE) continue;
      if (bytes[i + 1] !== QUOTE) break;
      this.doubled = true;
      i += 1;
    }
    this.to = i;
    this.at = i + 1;
    if (bytes[this.at] === CR && (bytes[this.at + 1] === LF || this.at + 1 === bytes.length))
      this.at += 1;
    const after = bytes[this.at];
    if (after !== undefined && after !== COMMA && after !== LF) {
      throw malformedCsv(this.line, 'has text after a closing quote; double the quotes inside it.');
    }
  }

  private count(line: number, column: string): number {
    return this.from === this.to
      ? Number.NaN
      : parseCount(this.text(), `Line ${line}, column "${column}"`);
  }

  private text(): string {
    const text = this.cache.get(this.bytes, this.from, this.to);
    return this.doubled ? text.replaceAll('""', '"') : text;
  }

  private ragged(line: number, width: number, expected: number) {
    const cut = this.at >= this.bytes.length ? ' The file may have been cut off here.' : '';
    return malformedCsv(line, `has ${width} fields where the header has ${expected}.${cut}`);
  }
}

function countByte(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let i = bytes.indexOf(wanted); i >= 0; i = bytes.indexOf(wanted, i + 1)) count += 1;
  return count;
}
