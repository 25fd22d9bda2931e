import { setImmediate } from 'node:timers/promises';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, Table } from '../http/csv-text.js';
import { inSlices } from './in-slices.js';

/** Rows of one group: written within a few milliseconds. */
const GROUP_ROWS = 1000;

/**
 * A table as Parquet (Snappy), group by group. Every column may hold nulls.
 * @param numbers names of the columns that are numbers; the others are text
 * @param about is kept in the file's metadata, under `crimecast.about`
 */
export async function exportParquet(
  { header, rows }: Table,
  numbers: ReadonlySet<string>,
  about: object,
): Promise<Buffer> {
  const writer = new ByteWriter();
  const typeOf = (name: string) => (numbers.has(name) ? ('DOUBLE' as const) : ('STRING' as const));
  const columnsOf = (group: readonly (readonly Cell[])[]) =>
    header.map((name, c) => ({
      name,
      data: group.map((row) => row[c] ?? null),
    }));
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({
      columnData: header.map((name) => ({ name, data: [], type: typeOf(name), nullable: true })),
    }),
    kvMetadata: [{ key: 'crimecast.about', value: JSON.stringify(about) }],
  });
  let group: (readonly Cell[])[] = [];
  for await (const slice of inSlices(rows())) {
    group.push(...slice);
    while (group.length >= GROUP_ROWS) {
      file.write({ columnData: columnsOf(group.slice(0, GROUP_ROWS)), rowGroupSize: GROUP_ROWS });
      group = group.slice(GROUP_ROWS);
      await setImmediate();
    }
  }
  if (group.length > 0) file.write({ columnData: columnsOf(group), rowGroupSize: GROUP_ROWS });
  file.finish();
  return Buffer.from(writer.getBytes());
}
