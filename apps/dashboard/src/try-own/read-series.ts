import { type Frequency, readPeriod, writePeriod } from './period';
import { grouping, plainText, readNumber, type Why } from './read-number';

export type Trouble = {
  /** from 1 */
  position: number;
  typed: string;
  why: Why | 'twice' | 'mixed-periods' | 'far-apart';
};

/** What was typed or pasted, as it was understood. */
export type Reading = {
  values: (number | null)[];
  /** how the text was laid out */
  layout: 'empty' | 'list' | 'columns' | 'rows';
  /** of the last value, where periods stood beside the values */
  last: string | null;
  frequency: Frequency | null;
  /** periods left out between others: gaps, not zeros */
  filled: string[];
  /** some numbers had commas inside */
  grouped: boolean;
  /** the same text read the other way, where commas can mean two things */
  otherwise: string | null;
  troubles: Trouble[];
};

const NOTHING: Reading = {
  values: [],
  layout: 'empty',
  last: null,
  frequency: null,
  filled: [],
  grouped: false,
  otherwise: null,
  troubles: [],
};
/** More than this between two periods is a typing error, not a gap. */
const LONGEST_GAP = 400;

/** Values one per line, separated by commas or spaces, or two columns (or rows) with periods, from a spreadsheet. */
export function readSeries(typed: string): Reading {
  const lines = plainText(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return NOTHING;
  return readRows(lines) ?? readColumns(lines) ?? readList(lines);
}

/** Periods in one line, values in the next. */
function readRows(lines: string[]): Reading | null {
  if (lines.length !== 2) return null;
  const [periods, values] = lines.map((line) => line.split(/\t|;/).map((cell) => cell.trim()));
  const [labels, cells] = [dropHeading(periods!), dropHeading(values!)];
  if (labels.length < 2 || labels.length !== cells.length) return null;
  if (!labels.every((label) => readPeriod(label))) return null;
  return withPeriods(
    'rows',
    labels.map((label, i) => [label, cells[i]!]),
  );
}

function dropHeading(cells: string[]): string[] {
  return /^[^\d-]/.test(cells[0] ?? '') ? cells.slice(1) : cells;
}

/** A period and a value on each line, perhaps below a heading. */
function readColumns(lines: string[]): Reading | null {
  const pairs = lines.map((line) => /^([^\s,;\t|:]+)\s*[\s,;\t|:]\s*(.*)$/.exec(line)?.slice(1));
  const body = pairs[0] && !readPeriod(pairs[0][0]!) && !/\d/.test(lines[0]!) ? 1 : 0;
  const rows = pairs.slice(body);
  const paired = rows.every(
    (pair) => pair && readPeriod(pair[0]!) && !/\s|;|\|/.test(pair[1]!.trim()),
  );
  if (rows.length < 2 || !paired) return null;
  return withPeriods('columns', rows as [string, string][]);
}

function withPeriods(layout: 'columns' | 'rows', pairs: [string, string][]): Reading {
  const rows = pairs.map(([label, typed], i) => ({
    position: i + 1,
    typed,
    label,
    period: readPeriod(label)!,
    read: readNumber(typed),
  }));
  const frequency = rows[0]!.period.frequency;
  const troubles: Trouble[] = rows.flatMap(({ position, typed, read }) =>
    'why' in read ? [{ position, typed, why: read.why }] : [],
  );
  const mixed = rows.find(({ period }) => period.frequency !== frequency);
  if (mixed) troubles.push({ position: mixed.position, typed: mixed.label, why: 'mixed-periods' });
  const sorted = [...rows].sort((a, b) => a.period.ordinal - b.period.ordinal);
  const values: (number | null)[] = [];
  const filled: string[] = [];
  sorted.forEach((row, i) => {
    const step = i === 0 ? 1 : row.period.ordinal - sorted[i - 1]!.period.ordinal;
    if (mixed || step > LONGEST_GAP) {
      if (!mixed) troubles.push({ position: row.position, typed: row.label, why: 'far-apart' });
    } else if (step === 0) {
      troubles.push({ position: row.position, typed: row.label, why: 'twice' });
    } else {
      for (let back = step - 1; back > 0; back--) {
        values.push(null);
        filled.push(writePeriod({ frequency, ordinal: row.period.ordinal - back }));
      }
    }
    values.push('value' in row.read ? row.read.value : null);
  });
  return {
    ...NOTHING,
    values,
    layout,
    last: writePeriod(sorted.at(-1)!.period),
    frequency,
    filled,
    grouped: pairs.some(([, typed]) => typed.includes(',')),
    troubles,
  };
}

function readList(lines: string[]): Reading {
  const tokens = lines.flatMap((line) => line.split(/,\s+|[;\t|]\s*|\s+|,$/)).filter(Boolean);
  const alone = tokens.length === 1;
  const spread = tokens.flatMap((token) => {
    const how = grouping(token);
    const one = how === 'indian' || (how === 'western' && !alone);
    return one || !token.includes(',') ? [token] : token.split(',');
  });
  const reads = spread.map(readNumber);
  const how = alone ? grouping(tokens[0]!) : null;
  return {
    ...NOTHING,
    layout: 'list',
    values: reads.map((read) => ('value' in read ? read.value : null)),
    grouped: spread.some((token) => token.includes(',')),
    otherwise:
      how === 'indian'
        ? tokens[0]!.replaceAll(',', ' ')
        : how === 'western'
          ? tokens[0]!.replaceAll(',', '')
          : null,
    troubles: reads.flatMap((read, i) =>
      'why' in read ? [{ position: i + 1, typed: spread[i]!, why: read.why }] : [],
    ),
  };
}
