import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RunProgress } from '../../src/run/progress.js';
import { runPath } from '../../src/run/run-file.js';
import { fixture, readyServer, SMALL, smallServer, temporaryHome } from '../support/test-server.js';

describe('the first start', () => {
  it('answers 503 with its progress until the training is done, then forecasts', async () => {
    const seen: RunProgress[] = [];
    const server = await smallServer({ onProgress: (progress) => seen.push(progress) });
    onTestFinished(server.stop);
    const early = await server.app.inject({ url: '/health/ready' });
    expect(early.statusCode).toBe(503);
    expect(early.json()).toMatchObject({ status: 'training', progress: { done: 0 } });
    const refused = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('5');
    expect(refused.json()).toMatchObject({ code: 'RUN_TRAINING', progress: { done: 0 } });

    expect((await server.settled).status).toBe('ready');
    const ready = await server.app.inject({ url: '/health/ready' });
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ status: 'ready', run: server.run });
    const served = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(served.statusCode).toBe(200);
    expect(seen.at(-1)).toMatchObject({ model: 'mean3', fraction: 1 });
  });

  it('serves observed data and checks requests meanwhile', async () => {
    const server = await smallServer({ workerUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const reads = ['/health/live', '/v1/districts', '/v1/crimes', '/v1/series?crime=murder'];
    for (const url of reads) expect((await server.app.inject({ url })).statusCode).toBe(200);
    const wrong = await server.app.inject({ url: '/v1/forecasts?crime=murdr&model=naive' });
    expect(wrong.statusCode).toBe(422);
    const predict = { series: [{ values: [1, 2, 3] }], model: 'naive' };
    const posted = await server.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: predict,
    });
    expect(posted.statusCode).toBe(503);
    expect(posted.json()).toMatchObject({ code: 'RUN_TRAINING' });
  });

  it('fits baselines on callers’ months even before the run is there', async () => {
    const server = await smallServer({ workerUrl: fixture('never-done.mjs') });
    onTestFinished(server.stop);
    const response = await server.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: { series: [{ values: [1, 2, 3] }], frequency: 'month' },
    });
    expect(response.json().data[0].mean).toBe(3);
  });

  it('goes on answering while a training keeps its thread busy', async () => {
    const server = await smallServer({ workerUrl: fixture('busy.mjs') });
    onTestFinished(server.stop);
    for (let i = 0; i < 200; i++) {
      expect((await server.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    }
    expect(server.state().status).toBe('training');
  });
});

describe('the stored run', () => {
  it('is used by the next start, which trains nothing', async () => {
    const home = temporaryHome();
    const first = await readyServer({ home });
    const url = '/v1/forecasts?district=490&model=all';
    const before = await first.app.inject({ url });
    const path = runPath(home, first.run);
    const written = statSync(path).mtimeMs;

    const second = await smallServer({ home, workerUrl: fixture('failing.mjs') });
    onTestFinished(second.stop);
    expect(second.state().status).toBe('ready');
    const after = await second.app.inject({ url });
    expect(after.body).toBe(before.body);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(statSync(path).mtimeMs).toBe(written);
    const predict = await second.app.inject({
      method: 'POST',
      url: '/v1/predict',
      payload: { series: [{ values: [4, 5, 9] }], model: 'mean3' },
    });
    expect(predict.json().data[0].mean).toBe(6);
  });

  it('is private to its owner and leaves no temporary file', async () => {
    const home = temporaryHome();
    const { run } = await readyServer({ home });
    expect(readdirSync(join(home, 'runs'))).toEqual([`${run}.ccrun`]);
    expect(statSync(runPath(home, run)).mode & 0o077).toBe(0);
  });

  it('is the same bytes when it is trained again', async () => {
    const [one, two] = [temporaryHome(), temporaryHome()];
    const { run } = await readyServer({ home: one });
    await readyServer({ home: two });
    expect(readFileSync(runPath(one, run)).equals(readFileSync(runPath(two, run)))).toBe(true);
  });

  it('is moved aside, said so and trained again when it is damaged', async () => {
    const home = temporaryHome();
    const { run } = await readyServer({ home });
    const path = runPath(home, run);
    const sound = readFileSync(path);
    const damaged = Buffer.from(sound);
    damaged[damaged.length >> 1]! ^= 1;
    writeFileSync(path, damaged);

    const notices: string[] = [];
    const server = await readyServer({ home, onNotice: (notice) => notices.push(notice) });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('checksum does not match');
    expect(notices[0]).toContain('trained again');
    expect(server.state().status).toBe('ready');
    expect(readFileSync(path).equals(sound)).toBe(true);
    expect(readFileSync(`${path}.damaged`).equals(damaged)).toBe(true);
  });

  it('is not used for other crimes or models', async () => {
    const home = temporaryHome();
    const first = await readyServer({ home });
    const other = await smallServer({ home, crimes: ['murder'], models: [...SMALL.models] });
    onTestFinished(other.stop);
    expect(other.run).not.toBe(first.run);
    expect(other.state().status).toBe('training');
  });

  it('is served from memory where the folder cannot be written', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'runs'), 'a file where the folder should be');
    const notices: string[] = [];
    const server = await readyServer({ home, onNotice: (notice) => notices.push(notice) });
    expect(server.state().status).toBe('ready');
    expect(notices.join(' ')).toContain('could not be stored');
  });
});

describe('a training that fails', () => {
  it('is reported without its reason, which is for the log', async () => {
    const server = await readyServer({ workerUrl: fixture('failing.mjs') });
    const health = await server.app.inject({ url: '/health/ready' });
    expect(health.statusCode).toBe(503);
    expect(health.json().status).toBe('failed');
    expect(health.json().detail).toContain('server log');
    expect(health.body).not.toMatch(/secret|private/);
  });

  it('leaves observed data served and forecasts refused with the remedy', async () => {
    const server = await readyServer({ workerUrl: fixture('failing.mjs') });
    expect((await server.app.inject({ url: '/v1/series?crime=murder' })).statusCode).toBe(200);
    const forecasts = await server.app.inject({ url: '/v1/forecasts?crime=murder&model=naive' });
    expect(forecasts.statusCode).toBe(503);
    expect(forecasts.json()).toMatchObject({ code: 'RUN_FAILED' });
    expect(forecasts.json().detail).toContain('restart the server');
  });

  it('ends with the server, also in the middle', async () => {
    const server = await smallServer({ workerUrl: fixture('busy.mjs') });
    await server.stop();
    expect(await server.settled).toMatchObject({ status: 'failed' });
  });
});
