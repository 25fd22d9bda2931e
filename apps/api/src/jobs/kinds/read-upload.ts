import {
  CrimecastError,
  decodeText,
  type Frequency,
  formatPeriod,
  inspectCsv,
  lastPeriod,
  type Panel,
  type PanelColumns,
} from '@crimecast/data';
import { panelFromParquet, panelToParquet } from '@crimecast/data/parquet';

/** How an upload is to be read, and how much it may hold. */
export interface UploadOrder {
  readonly type: 'csv' | 'parquet';
  readonly columns: {
    readonly area: string;
    readonly crime: string;
    readonly time: string;
    readonly value: string;
    readonly parent?: string;
  };
  /** Left out for a Parquet file that `@crimecast/data` wrote: it says so itself. */
  readonly frequency?: Frequency;
  readonly maxRows: number;
  readonly maxSeries: number;
}

/** What the upload turned out to be; shown with the job. */
export interface UploadFacts {
  readonly series: number;
  readonly periods: number;
  readonly frequency: Frequency;
  readonly from: string;
  readonly to: string;
}

/** A problem of one row, as its owner reads it. */
export interface UploadProblem {
  readonly where: string;
  readonly column: string | null;
  readonly message: string;
}

export type UploadReading =
  | { readonly ok: true; readonly panel: Uint8Array; readonly facts: UploadFacts }
  | {
      readonly ok: false;
      readonly tooLarge: boolean;
      readonly detail: string;
      readonly problems: readonly UploadProblem[];
      readonly problemCount: number;
    };

/** Bytes that a Parquet file may become; a small one can say that it holds a world. */
const MOST_UNPACKED = 2 ** 28;
/** Rows with problems that are named one by one. */
const MOST_PROBLEMS = 20;

/**
 * Reads a panel out of an upload and writes it as Parquet, whatever it came as. A file that cannot
 * be used is a value, not an error: rows with problems are named, the first of them in the detail.
 */
export async function readUpload(order: UploadOrder, bytes: Uint8Array): Promise<UploadReading> {
  try {
    const read = order.type === 'csv' ? fromCsv(order, bytes) : await fromParquet(order, bytes);
    if ('ok' in read) return read;
    return refusal(read, order) ?? { ok: true, panel: panelToParquet(read), facts: factsOf(read) };
  } catch (error) {
    if (!(error instanceof CrimecastError)) throw error;
    const large = error.code === 'DATA_TOO_LARGE';
    const detail = error.message.replace(/Raise (?:the limit )?"\w+" if that is right\./, SPLIT);
    return { ok: false, tooLarge: large, detail, problems: [], problemCount: 1 };
  }
}

const SPLIT = 'Send it in several uploads.';

function fromCsv(order: UploadOrder, bytes: Uint8Array): Panel | UploadReading {
  const { frequency, maxRows } = order;
  const columns = columnsOf(order);
  const report = inspectCsv(decodeText(bytes), columns, frequency!, { maxProblems: MOST_PROBLEMS });
  if (report.rows > maxRows) return tooMany(`holds ${report.rows} rows`, maxRows);
  const [first] = report.problems;
  if (first === undefined) return report.panel;
  const more =
    report.problemCount > 1 ? ` (${report.problemCount - 1} more rows or cells like it.)` : '';
  return {
    ok: false,
    tooLarge: false,
    detail: `${first.message}${more}`,
    problems: report.problems.map(({ where, column, message }) => ({ where, column, message })),
    problemCount: report.problemCount,
  };
}

async function fromParquet(order: UploadOrder, bytes: Uint8Array): Promise<Panel> {
  const { frequency, maxRows } = order;
  return frequency === undefined
    ? panelFromParquet(bytes, undefined, undefined, { maxRows, maxBytes: MOST_UNPACKED })
    : panelFromParquet(bytes, columnsOf(order), frequency, { maxRows, maxBytes: MOST_UNPACKED });
}

/** An empty cell means "not known". */
function columnsOf({ columns }: UploadOrder): PanelColumns {
  return { ...columns, missing: [''] };
}

function refusal(panel: Panel, { maxSeries }: UploadOrder): UploadReading | null {
  const { series } = panel;
  if (series.length > maxSeries) return tooMany(`holds ${series.length} series`, maxSeries);
  if (series.length > 0) return null;
  const detail =
    'The upload holds no row below its header; send one row per area, crime and period.';
  return { ok: false, tooLarge: false, detail, problems: [], problemCount: 1 };
}

function tooMany(what: string, limit: number): UploadReading {
  const detail = `The upload ${what}; at most ${limit} are taken. ${SPLIT}`;
  return { ok: false, tooLarge: true, detail, problems: [], problemCount: 1 };
}

function factsOf(panel: Panel): UploadFacts {
  const { frequency, start, length, series } = panel;
  return {
    series: series.length,
    periods: length,
    frequency,
    from: formatPeriod(start, frequency),
    to: formatPeriod(lastPeriod(panel), frequency),
  };
}
