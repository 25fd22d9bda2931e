import { CrimecastError } from '@crimecast/data';
import { runKey } from '../run/run-key.js';
import { defaultRun } from '../run/run-options.js';
import { findRun, readRun, servedRun } from '../store/run-store.js';
import type { Db } from '../store/store.js';
import { type Check, checksOf } from './check.js';

const DAY_MS = 86_400_000;

/**
 * The run that is served: whether there is one, it is whole, and it is of this data and code.
 * @param dataVersion of the tables as they are now
 */
export async function checkRun(db: Db, dataVersion: string, now = Date.now()): Promise<Check> {
  const { ok, warning, failed } = checksOf('run');
  const served = await servedRun(db);
  const record = served && (await findRun(db, served.run));
  if (!record) {
    return warning('none is published yet', 'Start a server: it trains one in a minute or two.');
  }
  try {
    if (!(await readRun(db, record.id))) {
      return failed(
        `${record.id} has lost its artefact`,
        'Restart the server: it trains it again.',
      );
    }
  } catch (error) {
    if (!(error instanceof CrimecastError)) throw error;
    return failed(
      `${record.id} is damaged: ${error.message}`,
      'Restart the server: it puts the run aside and trains it again. Check the disk.',
    );
  }
  const days = Math.floor((now - record.createdAt.getTime()) / DAY_MS);
  const says = `${record.id}, ${days} ${days === 1 ? 'day' : 'days'} old, checked against its hash`;
  if (record.dataVersion !== dataVersion) {
    return warning(
      `${says}, but of data version ${record.dataVersion}`,
      `The tables are version ${dataVersion}: start a server of this version, which trains on them.`,
    );
  }
  if (record.id === runKey(dataVersion, defaultRun())) return ok(`${says}, of this data and code`);
  return ok(`${says}, of this data; other code or options made it`);
}
