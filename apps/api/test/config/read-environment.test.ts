import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { readEnvironment } from '../../src/config/read-environment.js';

function read(env: Record<string, string>) {
  const wrong: string[] = [];
  return { config: readEnvironment(env, wrong), wrong };
}

describe('readEnvironment', () => {
  it('is the default where nothing is set, or set to nothing', () => {
    expect(read({})).toEqual({ config: DEFAULT_CONFIG, wrong: [] });
    expect(read({ DATABASE_URL: '', CRIMECAST_METRICS: '' }).config).toEqual(DEFAULT_CONFIG);
  });

  it('reads every kind of setting', () => {
    const { config, wrong } = read({
      DATABASE_URL: 'postgres://crime:secret@db/crimecast',
      REDIS_URL: 'rediss://cache:6380',
      CRIMECAST_TRUST_PROXY: '1',
      CRIMECAST_RATE_ADDRESS_READ: '60',
      CRIMECAST_NEAR_ADDRESSES: '172.30.0.10, fd12::/16',
      CRIMECAST_MAX_BODY_BYTES: '2000000',
      CRIMECAST_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      CRIMECAST_METRICS: 'key',
      CRIMECAST_DOCS: 'closed',
      CRIMECAST_JOB_CONCURRENCY: '0',
      CRIMECAST_GRACE_SECONDS: '30',
    });
    expect(wrong).toEqual([]);
    expect(config).toMatchObject({
      databaseUrl: 'postgres://crime:secret@db/crimecast',
      redisUrl: 'rediss://cache:6380',
      trustProxy: 1,
      rateLimits: { address: { read: 60 } },
      nearAddresses: ['172.30.0.10', 'fd12::/16'],
      limits: { bodyBytes: 2_000_000 },
      corsOrigins: ['https://a.example', 'https://b.example:8443'],
      metrics: 'key',
      docs: 'closed',
      jobs: { concurrency: 0 },
      graceSeconds: 30,
    });
  });

  it('reads the quiet hours of SMS and the zone whose clock counts', () => {
    const quiet = (env: Record<string, string>) => read(env).config.alerts.quiet;
    expect(quiet({})).toEqual({ zone: 'Asia/Kolkata', from: 21, to: 8 });
    expect(quiet({ CRIMECAST_SMS_ZONE: 'Europe/London', CRIMECAST_SMS_QUIET: '22-07' })).toEqual({
      ...{ zone: 'Europe/London', from: 22, to: 7 },
    });
    expect(quiet({ CRIMECAST_SMS_QUIET: 'none' })).toMatchObject({ from: 0, to: 0 });
    const hours = 'give the first quiet hour and the first after them, like 21-8, or none.';
    expect(read({ CRIMECAST_SMS_ZONE: 'Asia/Poona', CRIMECAST_SMS_QUIET: '21-24' }).wrong).toEqual([
      'CRIMECAST_SMS_ZONE is "Asia/Poona"; give the name of a time zone, like Asia/Kolkata.',
      `CRIMECAST_SMS_QUIET is "21-24"; ${hours}`,
    ]);
    expect(read({ CRIMECAST_SMS_QUIET: '8-8' }).wrong).toEqual([
      `CRIMECAST_SMS_QUIET is "8-8"; ${hours}`,
    ]);
  });

  it('names every variable that is wrong, its value and what to give', () => {
    const { wrong } = read({
      CRIMECAST_RATE_KEY_READ: 'many',
      CRIMECAST_MAX_SERIES: '0',
      CRIMECAST_METRICS: 'yes',
      CRIMECAST_CORS_ORIGINS: 'https://a.example/path',
      CRIMECAST_GRACE_SECONDS: '1e3',
      CRIMECAST_NEAR_ADDRESSES: 'dashboard',
    });
    expect(wrong).toEqual([
      'CRIMECAST_RATE_KEY_READ is "many"; give a whole number from 1 to 100000000.',
      'CRIMECAST_NEAR_ADDRESSES is "dashboard"; give addresses or subnets like 10.0.0.0/8,::1.',
      'CRIMECAST_MAX_SERIES is "0"; give a whole number from 1 to 10000.',
      'CRIMECAST_CORS_ORIGINS is "https://a.example/path"; give * or origins like https://example.org, separated by commas.',
      'CRIMECAST_METRICS is "yes"; use one of open, key, closed.',
      'CRIMECAST_GRACE_SECONDS is "1e3"; give a whole number from 1 to 600.',
    ]);
  });

  it('lets a Redis with a certificate of its own in only where that is said', () => {
    const REDIS_URL = 'rediss://:p@cache:6380/2';
    expect(read({ REDIS_URL }).config.redisUrl).toBe(REDIS_URL);
    const told = read({ REDIS_URL, CRIMECAST_REDIS_TLS: 'unverified' });
    expect(told.config.redisUrl).toBe('rediss://:p@cache:6380/2?tls=unverified');
    expect(read({ CRIMECAST_REDIS_TLS: 'none' }).wrong[0]).toContain('verified, unverified');
  });

  it('shows no password of an address that it refuses', () => {
    const { wrong } = read({
      DATABASE_URL: 'mysql://crime:secret@db/crimecast?password=secret',
      REDIS_URL: 'secret@cache',
    });
    expect(wrong).toHaveLength(2);
    expect(wrong[0]).toContain('DATABASE_URL is "mysql://crime:***@db/crimecast"');
    expect(wrong.join()).not.toContain('secret');
  });

  it.each([
    'true',
    '*',
    'yes',
    '0.0.0.0/0',
    '::/0',
    '11',
    '-1',
    '10.0.0.0/33',
    '1.2.3',
    'proxy',
    '1,2',
  ])('believes no proxy that is written as "%s"', (text) => {
    const { config, wrong } = read({ CRIMECAST_TRUST_PROXY: text });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(`CRIMECAST_TRUST_PROXY is "${text}"`);
    expect(config.trustProxy).toBe(false);
  });

  it.each([
    ['none', false],
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ])('believes the proxies written as "%s"', (text, expected) => {
    expect(read({ CRIMECAST_TRUST_PROXY: text })).toMatchObject({
      config: { trustProxy: expected },
      wrong: [],
    });
  });

  it('tells a mistyped name, and leaves those of other programs alone', () => {
    expect(read({ CRIMECAST_TRUST_PROXI: '1', CRIMECAST_API_URL: 'http://x' }).wrong).toEqual([
      'CRIMECAST_TRUST_PROXI is not a setting. Did you mean "CRIMECAST_TRUST_PROXY"?',
    ]);
    expect(read({ CRIMECAST_SOMETHING_ELSE: '1' }).wrong).toEqual([]);
  });
});
