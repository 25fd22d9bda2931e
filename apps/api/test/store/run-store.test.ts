import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeRun } from '../../src/run/run-container.js';
import type { RunOptions } from '../../src/run/run-options.js';
import type { TrainedRun } from '../../src/run/trained-run.js';
import { blobHead } from '../../src/store/blob-store.js';
import {
  findRun,
  listRuns,
  pruneRuns,
  publishRun,
  publishStored,
  readRun,
  servedRun,
  servedRuns,
} from '../../src/store/run-store.js';
import type { Db } from '../../src/store/store.js';
import { describeStores, openTestStore } from '../jobs/support/databases.js';

function bytesOf(id: string): Uint8Array {
  const run: TrainedRun = {
    ...{ id, dataVersion: 'd', origin: '2022', times: ['2023'], levels: [80] },
    series: [{ id: '490/murder', area: '490', crime: 'murder' }],
    models: [],
    sums: { series: [], models: [] },
    ...{ risk: null, past: null, anomalies: null },
  };
  return encodeRun(run);
}

function newRun(id: string, publish = true) {
  const options = { seed: 7 } as RunOptions;
  return { bytes: bytesOf(id), options, codeVersion: 'c', seconds: 1.4, publish };
}

await describeStores('runs in %s', (kind) => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let db: Db;
  beforeAll(async () => {
    opened = await openTestStore(kind);
    db = opened.store.db;
  });
  afterAll(() => opened.drop());

  it('are there whole, and served when they were published', async () => {
    expect(await servedRun(db)).toBeNull();
    await publishRun(db, newRun('a'));
    expect((await servedRun(db))?.run).toBe('a');
    expect((await readRun(db, 'a'))?.series[0]?.id).toBe('490/murder');
    expect(await findRun(db, 'a')).toMatchObject({
      ...{ id: 'a', dataVersion: 'd', crimes: ['murder'], seed: 7, seconds: 1 },
    });
    expect(await findRun(db, 'nothing')).toBeNull();
    expect(await readRun(db, 'nothing')).toBeNull();
  });

  it('are only kept when they were not to be published', async () => {
    await publishRun(db, newRun('b', false));
    expect((await servedRun(db))?.run).toBe('a');
    expect((await listRuns(db)).map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('are published once, however often that is asked, and again after another', async () => {
    await publishStored(db, 'b');
    await publishStored(db, 'b');
    await publishStored(db, 'a');
    expect((await servedRuns(db, 10)).map(({ run }) => run)).toEqual(['a', 'b', 'a']);
  });

  it('are deleted when they are old, but for the one that is served', async () => {
    for (const id of ['c', 'd', 'e']) await publishRun(db, newRun(id, false));
    await pruneRuns(db, 2);
    const left = (await listRuns(db)).map(({ id }) => id);
    expect(left.slice().sort()).toEqual(['a', 'd', 'e']);
    expect((await servedRun(db))?.run).toBe('a');
    expect(await blobHead(db, 'run/c')).toBeNull();
    expect(await blobHead(db, 'run/a')).not.toBeNull();
  });
});
