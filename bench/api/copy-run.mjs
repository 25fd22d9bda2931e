// Copies the stored run of an embedded database to PostgreSQL, so that it is trained once.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const TABLES = ['blobs', 'blob_chunks', 'runs', 'publications'];

/** @param folder of the embedded database, which nobody has open @param address of one with its tables, empty */
export async function copyRun(folder, address) {
  const { PGlite } = require('@electric-sql/pglite');
  const from = await PGlite.create(folder);
  const to = new (require('pg').Client)(address);
  await to.connect();
  try {
    // The empty server has ordered a training of its own.
    await to.query('delete from jobs');
    for (const table of TABLES) {
      const { rows } = await from.query(`select * from ${table}`);
      for (const row of rows) {
        const columns = Object.keys(row);
        const values = Object.values(row).map((value) =>
          Array.isArray(value) ? JSON.stringify(value) : value,
        );
        await to.query(
          `insert into ${table} (${columns.join(',')}) values (${columns.map((_, i) => `$${i + 1}`).join(',')})`,
          values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)),
        );
      }
    }
  } finally {
    await from.close();
    await to.end();
  }
}
