import { describe, expect, it } from 'vitest';
import { createKey } from '../../src/keys/key-store.js';
import { listRuns } from '../../src/store/run-store.js';
import { alertOutbox, publications } from '../../src/store/schema.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { fixture } from '../support/test-server.js';
import { alertServer, SITE } from './support/alert-server.js';
import { mailServer } from './support/mail-server.js';
import { subscribed } from './support/subscribed.js';
import { train } from './support/train.js';
import { settled, until } from './support/until.js';

const servers = await postgresAnswers();

describe.skipIf(!servers)('the publication of a run', () => {
  it('by a job tells each address once, whatever is published again', async () => {
    const { url, received } = await mailServer();
    const about = await alertServer({ smtp: { url, from: 'a@example.org' } });
    const { store } = about;
    await subscribed(about, received);

    expect(await train(about, { seed: 2, publish: true })).toMatchObject({ state: 'succeeded' });
    const digest = await until(() => received[1]);
    expect(digest.mail.text).toContain(`${SITE}/district/`);
    const served = await store.db.select().from(publications);
    expect(served).toHaveLength(2);

    // The same run again is served already; another that is only kept is told to nobody.
    expect(await train(about, { seed: 2, publish: true })).toMatchObject({ state: 'succeeded' });
    expect(await train(about, { seed: 3, publish: false })).toMatchObject({ state: 'succeeded' });
    await settled(store);
    expect(received).toHaveLength(2);
    expect(await store.db.select().from(publications)).toHaveLength(2);

    // A new run is told, and is compared with the one before it.
    await train(about, { seed: 4 });
    await until(() => received[2]);
    await settled(store);
    expect(received).toHaveLength(3);
    const rows = await store.db.select().from(alertOutbox);
    const digests = rows.filter(({ purpose }) => purpose === 'digest');
    expect(digests.map(({ run }) => run).sort()).toEqual(
      (await store.db.select().from(publications))
        .slice(1)
        .map(({ run }) => run)
        .sort(),
    );
  });

  it('by its route tells of a run that was only kept, and not of one that is gone back to', async () => {
    const { url, received } = await mailServer();
    const about = await alertServer({ smtp: { url, from: 'a@example.org' } });
    const { server, store } = about;
    const { run: first } = server;
    await subscribed(about, received);
    await train(about, { seed: 3, publish: false });
    const kept = (await listRuns(store.db)).find(({ id }) => id !== first)!.id;
    const { text } = await createKey(store.db, { name: 'operator', scopes: ['runs'] });
    const publish = (id: string) =>
      server.app.inject({
        method: 'POST',
        url: `/v1/runs/${id}/publish`,
        headers: { authorization: `Bearer ${text}` },
      });

    expect((await publish(kept)).statusCode).toBe(200);
    await until(() => received[1]);
    expect((await publish(kept)).statusCode).toBe(200);
    expect((await publish(first)).statusCode).toBe(200);
    expect((await publish(kept)).statusCode).toBe(200);
    await settled(store);
    expect(received).toHaveLength(2);
    const digests = await store.db.select().from(alertOutbox);
    expect(digests.filter(({ purpose }) => purpose === 'digest')).toMatchObject([{ run: kept }]);
  });

  it('that fails tells nobody', async () => {
    const { url, received } = await mailServer();
    const smtp = { url, from: 'a@example.org' };
    const about = await alertServer({ smtp }, { threadUrl: fixture('failing.mjs') });
    await subscribed(about, received);
    expect(await train(about, { seed: 2, publish: true })).toMatchObject({ state: 'failed' });
    await settled(about.store);
    expect(received).toHaveLength(1);
  });
});
