/** A part of a report, however it is written: words, a picture, tables. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What to see here, in sentences. */
  readonly lead: readonly string[];
  /** SVG text; left out where only text can be shown. */
  readonly plots: readonly string[];
  readonly tables: readonly Table[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Folded away at first: numbers behind a picture. */
  readonly folded?: boolean;
}

export interface Column {
  readonly title: string;
  /** Numbers are set flush right. */
  readonly numeric?: boolean;
}

/** A column of text. */
export const words = (title: string): Column => ({ title });
/** A column of numbers. */
export const figures = (title: string): Column => ({ title, numeric: true });
