import { eq } from 'drizzle-orm';
import { alertOutbox } from '../../../src/store/schema.js';
import type { Store } from '../../../src/store/store.js';

/** What `look` finds, as soon as it finds anything. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 40_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('It did not happen within 40 seconds.');
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** Waits until no message is left to be sent. */
export async function settled({ db }: Store): Promise<void> {
  await until(async () => {
    const open = await db.select().from(alertOutbox).where(eq(alertOutbox.state, 'waiting'));
    return open.length === 0 ? true : undefined;
  });
}
