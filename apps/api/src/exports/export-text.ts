import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { csvRow, type Table } from '../http/csv-text.js';
import { inSlices } from './in-slices.js';

/** A table as gzipped CSV, or as gzipped JSON: `about` with a member `data`, one object per row. */
export async function exportText(
  format: 'csv' | 'json',
  table: Table,
  about: object,
): Promise<Buffer> {
  const gzip = createGzip({ level: 6 });
  const parts: Buffer[] = [];
  gzip.on('data', (part: Buffer) => parts.push(part));
  const ended = once(gzip, 'end');
  const write = async (text: string) => {
    if (!gzip.write(text)) await once(gzip, 'drain');
  };
  if (format === 'csv') await write(csvRow(table.header));
  else await write(`${JSON.stringify(about).slice(0, -1)},"data":[`);
  let count = 0;
  for await (const rows of inSlices(table.rows())) {
    if (format === 'csv') await write(rows.map(csvRow).join(''));
    else {
      const objects = rows.map((cells) => JSON.stringify(objectOf(table.header, cells)));
      await write(`${count === 0 ? '' : ','}${objects.join(',')}`);
    }
    count += rows.length;
  }
  gzip.end(format === 'csv' ? '' : `],"count":${count}}`);
  await ended;
  return Buffer.concat(parts);
}

function objectOf(header: readonly string[], cells: readonly unknown[]) {
  return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? null]));
}
