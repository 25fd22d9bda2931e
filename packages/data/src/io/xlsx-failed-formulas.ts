import type { ZipEntry } from './read-zip.js';

/** A cell that has no value to give: its place counted from 0, and what stands there as text. */
export interface FailedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;

/**
 * Cells of a sheet whose formula failed (`#REF!`, `#N/A`) or was never calculated (`=SUM(A1:A3)`).
 * Readers of XLSX give nothing for them; taken as empty, a count would go missing unseen.
 */
export function failedFormulas(
  entries: readonly ZipEntry[],
  sheet: string | number,
): FailedFormula[] {
  const path = sheetPath(entries, sheet);
  const found: FailedFormula[] = [];
  for (const [, attributes = '', body = ''] of textOf(entries, path).matchAll(CELL)) {
    const place = /\br\s*=\s*["']([A-Z]+)(\d+)["']/i.exec(attributes);
    if (place === null) continue;
    const value = inner(body, 'v');
    const formula = inner(body, 'f');
    const failed = /\bt\s*=\s*["']e["']/.test(attributes);
    if (!failed && (formula === '' || value !== '' || /<(?:\w+:)?is\b/.test(body))) continue;
    // A formula may rightly give empty text; it then says so with an empty <v>.
    if (!failed && /<(?:\w+:)?v\b/.test(body)) continue;
    found.push({
      row: Number(place[2]) - 1,
      column: columnNumber(place[1]!) - 1,
      text: failed ? value || '#ERROR!' : `=${formula}`,
    });
  }
  return found;
}

/** 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The file of a sheet, found as the workbook and its relations name it. */
function sheetPath(entries: readonly ZipEntry[], sheet: string | number): string {
  const sheets = tags(textOf(entries, 'xl/workbook.xml'), 'sheet');
  const chosen =
    typeof sheet === 'number'
      ? sheets[sheet - 1]
      : sheets.find((tag) => attribute(tag, 'name') === sheet);
  if (chosen === undefined) return '';
  const id = attribute(chosen, '\\w+:id');
  const relations = tags(textOf(entries, 'xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = relations.find((tag) => attribute(tag, 'Id') === id);
  const path = target === undefined ? '' : attribute(target, 'Target');
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

function textOf(entries: readonly ZipEntry[], path: string): string {
  const entry = entries.find(({ name }) => name === path);
  return entry === undefined ? '' : new TextDecoder().decode(entry.bytes);
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(match?.[1] ?? match?.[2] ?? '');
}

function inner(body: string, name: string): string {
  const match = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`).exec(body);
  return unescapeXml(match?.[1] ?? '');
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi,
    (all, ten, hex, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? all;
      const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
