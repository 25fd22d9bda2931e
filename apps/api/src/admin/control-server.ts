import { chmodSync, rmSync } from 'node:fs';
import { CrimecastError } from '@crimecast/data';
import Fastify from 'fastify';
import type { AlertsDesk } from '../alerts/desk/alerts-desk.js';
import type { PreviewOrder } from '../alerts/desk/preview.js';
import type { Check } from '../doctor/check.js';
import { createKey, listKeys, type NewKey, revokeKey } from '../keys/key-store.js';
import { Problem } from '../problems/problem.js';
import type { Store } from '../store/store.js';
import { controlAddress } from './control-address.js';

/** What commands work on. */
export interface Controlled {
  readonly store: Store;
  readonly desk: AlertsDesk;
  /** What `crimecast doctor` looks at in the database. */
  diagnose(): Promise<Check[]>;
}

/**
 * Answers commands on the embedded database while this process has it open. Whoever can open the
 * socket could open the database files as well: there is no further check.
 * @param home the folder that this process has locked
 */
export async function startControl(
  home: string,
  { store: { db }, desk, diagnose }: Controlled,
): Promise<{ close(): Promise<void> }> {
  const app = Fastify({ logger: false });
  app.get('/keys', () => listKeys(db));
  app.post<{ Body: NewKey }>('/keys', ({ body }) => createKey(db, body));
  app.delete<{ Params: { id: string } }>('/keys/:id', async ({ params }) => ({
    revoked: await revokeKey(db, params.id),
  }));
  app.get('/doctor', () => diagnose());
  app.get('/alerts/waiting', () => desk.waiting());
  app.get('/alerts/failed', () => desk.failed());
  app.post<{ Body: PreviewOrder }>('/alerts/preview', ({ body }) => desk.preview(body));
  app.post('/alerts/send', () => desk.send());
  app.post<{ Body: { ids: string[] | null } }>('/alerts/retry', async ({ body }) => ({
    retried: await desk.retry(body.ids),
  }));
  app.setErrorHandler((error, _request, reply) => {
    const known = error instanceof CrimecastError || error instanceof Problem;
    const { code, message } = known ? error : { code: 'INTERNAL', message: String(error) };
    return reply.code(known ? 400 : 500).send({ code, message });
  });
  const address = controlAddress(home);
  const isFile = !address.startsWith('\\\\');
  // The lock is ours: a socket that is there is of a process that was killed.
  if (isFile) rmSync(address, { force: true });
  await app.listen({ path: address });
  if (isFile) chmodSync(address, 0o600);
  return {
    async close() {
      await app.close();
      if (isFile) rmSync(address, { force: true });
    },
  };
}
