// The default run trained by 1 to 3 BullMQ workers of one part at a time each, on one PostgreSQL and one Redis.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, untilReady } from '../api/programs.mjs';

export const title = 'Over workers';
const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const POSTGRES = process.env.DATABASE_TEST_URL ?? 'postgres://root@127.0.0.1:5432/test';
/** A database of Redis that is emptied before and after. */
const REDIS = `${process.env.REDIS_TEST_URL ?? 'redis://127.0.0.1:6379'}/13`;
const COUNTS = [1, 2, 3];

export async function measure({ quick }) {
  const rows = [];
  for (const count of quick ? [1] : COUNTS) {
    const seconds = await trained(count);
    const alone = rows[0]?.[1] ?? seconds;
    rows.push([count, seconds, alone / seconds]);
  }
  return {
    tables: [
      {
        head: ['workers', 'seconds until forecasts are served', 'times as fast as one'],
        rows: rows.map(([count, seconds, times]) => [count, seconds.toFixed(0), times.toFixed(2)]),
      },
    ],
    notes: [
      `From an empty database: all models of the default run, each a part, ${availableParallelism()} cores; PostgreSQL, Redis and the server share them.`,
    ],
  };
}

/** Seconds from the start of a server without a run until it serves one. */
async function trained(count) {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  const name = `crimecast_bench_${process.pid}_${count}`;
  await sql(`create database ${name}`);
  await emptyRedis();
  const address = new URL(POSTGRES);
  address.pathname = `/${name}`;
  const env = { DATABASE_URL: address.href, REDIS_URL: REDIS, CRIMECAST_JOB_CONCURRENCY: '0' };
  const stops = [];
  try {
    const api = await startApi({ home }, env);
    stops.push(api.stop);
    for (let i = 0; i < count; i++) stops.push(await startWorker({ ...env, CRIMECAST_HOME: home }));
    return await untilReady(api.url);
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    await emptyRedis();
    await sql(`drop database ${name} with (force)`);
    rmSync(home, { recursive: true, force: true });
  }
}

async function startWorker(env) {
  const file = new URL('work.mjs', import.meta.url).pathname;
  const stdio = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...env }, stdio });
  const ended = new Promise((done) => child.once('exit', done));
  await new Promise((done) => child.stdout.once('data', done));
  return () => {
    child.kill('SIGTERM');
    return ended;
  };
}

async function sql(text) {
  const client = new (require('pg').Client)(POSTGRES);
  await client.connect();
  await client.query(text);
  await client.end();
}

async function emptyRedis() {
  const { Redis } = require('ioredis');
  const redis = new Redis(REDIS);
  await redis.flushdb();
  redis.disconnect();
}
