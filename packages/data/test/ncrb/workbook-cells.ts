import { HEADS, type NcrbTables, type WorkbookCell } from '../../src/ncrb/index.js';
import { knowledgeTable } from '../../src/ncrb/knowledge.js';

const WIDTH = 144;

/**
 * The cells of a district workbook laid out as NCRB lays it out, holding the circles of one year
 * of the tables that reported anything: a title, headings, a row that numbers the columns, then states with their
 * circles and totals. Built by hand from the column numbers, not with the reader under test.
 */
export function workbookCells(tables: NcrbTables, fromYear: number): WorkbookCell[][] {
  const columns = knowledgeTable<'head' | 'column'>('workbook-columns.csv');
  const place = new Map(columns.map((row) => [row.head, Number(row.column || 0)]));
  const blank = (): WorkbookCell[] => Array(WIDTH).fill(null);
  const headings = blank();
  headings[0] = 'S. No.';
  headings[1] = 'District';
  for (const { id, label } of HEADS) if (place.get(id)! > 0) headings[place.get(id)! - 1] = label;
  const title = blank();
  title[0] = 'District-wise IPC Crimes';
  const numbers: WorkbookCell[] = Array.from({ length: WIDTH }, (_, c) => c + 1);
  const cells: WorkbookCell[][] = [title, headings, numbers];
  const units = new Map(tables.units.map((unit) => [unit.id, unit]));
  const row = (name: string, serial: WorkbookCell, counts: (head: number) => number) => {
    const line = blank();
    line[0] = serial;
    line[1] = name;
    HEADS.forEach(({ id }, h) => {
      const column = place.get(id)!;
      if (column > 0) line[column - 1] = counts(h);
    });
    cells.push(line);
  };
  const cell = (r: number, h: number) => tables.counts.values[r * tables.heads.length + h]! || 0;
  const all: number[] = [];
  for (const { code, name } of tables.states) {
    const rows = [...tables.counts.unit.keys()].filter(
      (r) =>
        tables.counts.year[r] === fromYear &&
        units.get(tables.counts.unit[r]!)!.stateCode === code &&
        HEADS.some((_, h) => cell(r, h) > 0),
    );
    if (rows.length === 0) continue;
    const heading = blank();
    heading[0] = `STATE: ${name.toUpperCase()}`;
    cells.push(heading);
    rows.forEach((r, i) => {
      row(units.get(tables.counts.unit[r]!)!.name, i + 1, (h) => cell(r, h));
    });
    row('TOTAL DISTRICT(S)', null, (h) => rows.reduce((sum, r) => sum + cell(r, h), 0));
    all.push(...rows);
  }
  row('TOTAL (ALL INDIA)', null, (h) => all.reduce((sum, r) => sum + cell(r, h), 0));
  return cells;
}
