import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CrimecastError } from '@crimecast/data';
import { askControl } from '../admin/ask-control.js';
import { loadCatalog } from '../catalog/catalog.js';
import type { ApiConfig } from '../config/api-config.js';
import type { Environment } from '../config/environment-reader.js';
import { readEnvironment } from '../config/read-environment.js';
import { defaultRun } from '../run/run-options.js';
import { homeHolder } from '../store/lock-home.js';
import { withoutSecret } from '../store/open-postgres.js';
import { openStore } from '../store/open-store.js';
import { type Check, checksOf } from './check.js';
import { checkChannels } from './check-channels.js';
import { checkHome } from './check-home.js';
import { checkMemory, checkNode } from './check-machine.js';
import { checkRedis } from './check-redis.js';
import { checkStore } from './check-store.js';

export interface DiagnoseOptions {
  /** Settings, as the server has them. */
  readonly env: Environment;
  /** Folder of the embedded database. */
  readonly home: string;
  /** Milliseconds of this machine's clock, for tests. */
  readonly now?: () => number;
}

/** Looks at everything that a server needs and says what to do about it; changes nothing. */
export async function diagnose({ env, home, now }: DiagnoseOptions): Promise<Check[]> {
  const wrong: string[] = [];
  const config = readEnvironment(env, wrong);
  const settings = checksOf('settings');
  return [
    checkNode(),
    checkMemory(),
    ...(wrong.length === 0 ? [settings.ok('all can be used')] : []),
    ...wrong.map((one) =>
      settings.failed(one, 'docs/deployment/environment.md lists all settings.'),
    ),
    ...(config.databaseUrl === null ? [await checkHome(home)] : []),
    ...(await storeChecks(config, home, now)),
    ...(await checkRedis(config.redisUrl, now)),
    ...(await checkChannels(config.alerts)),
  ];
}

async function storeChecks(
  { databaseUrl, alerts }: ApiConfig,
  home: string,
  now: (() => number) | undefined,
): Promise<Check[]> {
  const { ok, failed } = checksOf('database');
  try {
    if (databaseUrl === null) {
      const holder = homeHolder(home);
      if (holder !== null) {
        const lock = checksOf('lock').ok(`process ${holder} has the database open`);
        return [lock, ...(await askControl<Check[]>(home, 'GET', '/doctor', undefined, 30_000))];
      }
      if (!existsSync(join(home, 'database'))) {
        return [ok('none yet; the first start of a server makes it')];
      }
    }
    const store = await openStore({ home, databaseUrl, migrates: false });
    try {
      const where = databaseUrl === null ? join(home, 'database') : withoutSecret(databaseUrl);
      const dataVersion = async () => (await loadCatalog(defaultRun().crimes)).dataVersion;
      return await checkStore(store, { where, alerts, dataVersion, ...(now ? { now } : {}) });
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof CrimecastError) return [failedAs(error)];
    return [failed((error as Error).message, 'Check the database and what its user may read.')];
  }
}

/** Our own messages name what is wrong, then what to do. */
function failedAs({ message }: CrimecastError): Check {
  const [says, ...rest] = message.split('; ');
  const remedy = rest.join('; ');
  return checksOf('database').failed(says!, remedy.charAt(0).toUpperCase() + remedy.slice(1));
}
