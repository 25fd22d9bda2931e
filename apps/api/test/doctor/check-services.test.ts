import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AlertsConfig, NO_ALERTS } from '../../src/alerts/alerts-config.js';
import { checkChannels } from '../../src/doctor/check-channels.js';
import { checkRedis } from '../../src/doctor/check-redis.js';
import { QUEUE } from '../../src/jobs/queue/flow-of.js';
import { mailServer } from '../alerts/support/mail-server.js';
import { until } from '../alerts/support/until.js';
import { freePort, ownRedis, redisAnswers } from '../jobs/support/redis.js';

const servers = await redisAnswers();

async function channel(about: string, config: Partial<AlertsConfig>) {
  const checks = await checkChannels({ ...NO_ALERTS, ...config });
  return checks.find((check) => check.about === about);
}

const smtp = (url: string) => ({ smtp: { url, from: 'a@example.org' } });

/** A mail server that wants a login. */
async function withLogin(password: string): Promise<number> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _session, done) =>
      auth.password === password
        ? done(null, { user: 'me' })
        : done(Object.assign(new Error('wrong'), { responseCode: 535 })),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return (server.server.address() as AddressInfo).port;
}

describe('e-mail', () => {
  it('is not configured, or answers', async () => {
    expect(await channel('e-mail', {})).toMatchObject({ status: 'not configured' });
    const { url } = await mailServer();
    expect(await channel('e-mail', smtp(url))).toMatchObject({ status: 'ok' });
  });

  it('fails where nobody listens', async () => {
    const url = `smtp://127.0.0.1:${await freePort()}`;
    expect(await channel('e-mail', smtp(url))).toMatchObject({
      status: 'failed',
      says: expect.stringContaining('ECONNREFUSED'),
      remedy: expect.stringContaining('CRIMECAST_SMTP_URL'),
    });
  });

  it('fails where the login is refused, without telling it', async () => {
    const port = await withLogin('right');
    expect(await channel('e-mail', smtp(`smtp://me:right@127.0.0.1:${port}`))).toMatchObject({
      status: 'ok',
    });
    const wrong = await channel('e-mail', smtp(`smtp://me:secret@127.0.0.1:${port}`));
    expect(wrong).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining('user and password'),
    });
    expect(JSON.stringify(wrong)).not.toContain('secret');
  });

  it('fails where TLS is spoken to a server that speaks none', async () => {
    const { url } = await mailServer();
    expect(await channel('e-mail', smtp(url.replace('smtp:', 'smtps:')))).toMatchObject({
      status: 'failed',
    });
  });
});

describe('other channels', () => {
  it('are told to be off, on, or open to who listens', async () => {
    const sms = (url: string) => channel('SMS', { sms: { url, from: '+15005550006' } });
    expect(await channel('SMS', {})).toMatchObject({ status: 'not configured' });
    const good = await sms('https://AC1:token@api.twilio.com');
    expect(good).toMatchObject({ status: 'ok', says: expect.stringContaining('api.twilio.com') });
    expect(JSON.stringify(good)).not.toContain('token@');
    expect(await sms('http://AC1:token@sms.example.org')).toMatchObject({ status: 'warning' });
    expect(await sms('https://api.twilio.com')).toMatchObject({ status: 'warning' });
    expect(await channel('webhooks', {})).toMatchObject({ status: 'not configured' });
    expect(await channel('webhooks', { webhooks: true })).toMatchObject({ status: 'ok' });
  });

  it('need a public address over https, and a key for addresses', async () => {
    const hooks = (more: Partial<AlertsConfig>) => ({ webhooks: true, ...more });
    const site = async (publicUrl: string) =>
      (await channel('public address', hooks({ publicUrl })))?.status;
    expect(await channel('public address', {})).toBeUndefined();
    expect(await site('https://crime.example.org')).toBe('ok');
    expect(await site('http://crime.example.org')).toBe('warning');
    expect(await site('http://localhost:3000')).toBe('warning');
    const publicUrl = 'https://crime.example.org';
    expect(await channel('addresses', hooks({ publicUrl }))).toMatchObject({ status: 'warning' });
    const key = 'ab'.repeat(32);
    expect(await channel('addresses', hooks({ publicUrl, key }))).toMatchObject({ status: 'ok' });
  });
});

describe.skipIf(!servers)('Redis', () => {
  const statuses = async (url: string, now?: () => number) =>
    Object.fromEntries((await checkRedis(url, now)).map(({ about, status }) => [about, status]));

  it('is not needed', async () => {
    expect(await checkRedis(null)).toMatchObject([{ status: 'not configured' }]);
  });

  it('fails where nobody listens, without telling the password', async () => {
    const checks = await checkRedis(`redis://:secret@127.0.0.1:${await freePort()}`);
    expect(checks).toMatchObject([
      { status: 'failed', says: expect.stringContaining('ECONNREFUSED') },
    ]);
    expect(JSON.stringify(checks)).not.toContain('secret');
  });

  it('is told to forget, to lack workers, and to be behind', async () => {
    const { url } = await ownRedis();
    expect(await statuses(url)).toEqual({ Redis: 'ok', clock: 'ok', workers: 'warning' });
    const redis = new Redis(url);
    onTestFinished(() => redis.disconnect());
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const [server] = await checkRedis(url);
    expect(server).toMatchObject({
      status: 'warning',
      says: expect.stringContaining('allkeys-lru'),
    });
    expect((await checkRedis(url, () => Date.now() + 5_000))[1]).toMatchObject({
      status: 'warning',
      says: expect.stringMatching(/^Redis is [45]\.\d s behind$/),
    });

    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    const connection = new Redis(url, { maxRetriesPerRequest: null });
    const worker = new Worker(QUEUE, async () => undefined, { connection, prefix: 'crimecast' });
    onTestFinished(async () => {
      await worker.close(true);
      connection.disconnect();
    });
    await worker.waitUntilReady();
    await until(async () => ((await statuses(url)).workers === 'ok' ? true : undefined));
  });

  it('fails where it wants another password', async () => {
    const { url } = await ownRedis();
    const redis = new Redis(url);
    await redis.config('SET', 'requirepass', 'right');
    redis.disconnect();
    const [check] = await checkRedis(url.replace('redis://', 'redis://:wrong@'));
    expect(check).toMatchObject({ status: 'failed', remedy: expect.stringContaining('password') });
  });
});
