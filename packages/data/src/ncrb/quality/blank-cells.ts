import type { NcrbTables } from '../tables.js';

/** Where the source leaves counts blank. */
export interface BlankCells {
  /** Heads that are blank in every row of a year: not collected, or not published, then. */
  readonly heads: readonly { readonly head: string; readonly years: readonly number[] }[];
  /** Blanks in single rows. */
  readonly cells: readonly {
    readonly unit: string;
    readonly year: number;
    readonly head: string;
  }[];
  /** Years for which no women's table was ingested. */
  readonly yearsWithoutWomen: readonly number[];
  /** Single rows that have no counterpart in the women's table. */
  readonly rowsWithoutWomen: readonly { readonly unit: string; readonly year: number }[];
}

/** Finds blanks and tells heads that a year lacks altogether from single missing cells. */
export function blankCells(tables: NcrbTables): BlankCells {
  const { heads, counts, years } = tables;
  const width = heads.length;
  const isBlank = (row: number, h: number) => Number.isNaN(counts.values[row * width + h]!);
  const women = heads.findIndex((head) => head.startsWith('women_'));
  const rowsWithoutWomen = new Set(
    women < 0
      ? []
      : [...counts.unit.keys()].filter((row) =>
          heads.slice(women).every((_, i) => isBlank(row, women + i)),
        ),
  );
  const rowsOf = (year: number) =>
    [...counts.year.keys()].filter((row) => counts.year[row] === year);
  const yearsWithoutWomen = years.filter(
    (year) => women >= 0 && rowsOf(year).every((row) => rowsWithoutWomen.has(row)),
  );
  const wholeYears: BlankCells['heads'][number][] = [];
  const cells: BlankCells['cells'][number][] = [];
  heads.forEach((head, h) => {
    const blank = [...counts.unit.keys()].filter(
      (row) => isBlank(row, h) && !(head.startsWith('women_') && rowsWithoutWomen.has(row)),
    );
    const whole = years.filter((year) => {
      const rows = rowsOf(year).filter(
        (row) => !(head.startsWith('women_') && rowsWithoutWomen.has(row)),
      );
      return rows.length > 0 && rows.every((row) => isBlank(row, h));
    });
    if (whole.length > 0) wholeYears.push({ head, years: whole });
    for (const row of blank) {
      const year = counts.year[row]!;
      if (!whole.includes(year)) cells.push({ unit: counts.unit[row]!, year, head });
    }
  });
  const place = (row: number) => ({ unit: counts.unit[row]!, year: counts.year[row]! });
  return {
    heads: wholeYears,
    cells,
    yearsWithoutWomen,
    rowsWithoutWomen: [...rowsWithoutWomen]
      .map(place)
      .filter(({ year }) => !yearsWithoutWomen.includes(year)),
  };
}
