import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { settings } from '../store/schema.js';
import type { Db } from '../store/store.js';

const NAME = 'alerts-secret';

/** The secret that signs links and hides addresses: made once for a database, the same for all processes. */
export async function alertsSecret(db: Db): Promise<Buffer> {
  await db
    .insert(settings)
    .values({ name: NAME, value: randomBytes(32).toString('hex') })
    .onConflictDoNothing();
  const [row] = await db.select().from(settings).where(eq(settings.name, NAME));
  return Buffer.from(row!.value, 'hex');
}
