import { resolve } from 'node:path';
import { type AlertsDesk, environmentConfig, openAlertsDesk } from '@crimecast/api';
import type { Terminal } from '../../terminal.js';

/** Does something with the alerts of the server that the environment names. */
export async function withDesk<T>(
  { stderr }: Terminal,
  use: (desk: AlertsDesk) => Promise<T>,
): Promise<T> {
  const { databaseUrl, alerts } = environmentConfig(process.env);
  const desk = await openAlertsDesk({
    home: resolve(process.env.CRIMECAST_HOME || '.crimecast'),
    databaseUrl,
    config: alerts,
    onError: (error) => stderr(`${(error as Error).message ?? error}\n`),
  });
  try {
    return await use(desk);
  } finally {
    await desk.close();
  }
}
