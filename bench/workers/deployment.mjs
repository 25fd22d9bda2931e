// A server that trains nothing itself, and workers of one part at a time each, on one PostgreSQL and one Redis.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../api/programs.mjs';

const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const POSTGRES = process.env.DATABASE_TEST_URL ?? 'postgres://root@127.0.0.1:5432/test';
/** A database of Redis that is emptied before and after. */
const REDIS = `${process.env.REDIS_TEST_URL ?? 'redis://127.0.0.1:6379'}/13`;
let deployments = 0;

/** Calls `use` with a server on an empty database and a way to start workers beside it, then stops and removes all. */
export async function withDeployment(use) {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-bench-'));
  const name = `crimecast_bench_${process.pid}_${++deployments}`;
  await sql(`create database ${name}`);
  await emptyRedis();
  const address = new URL(POSTGRES);
  address.pathname = `/${name}`;
  const env = { DATABASE_URL: address.href, REDIS_URL: REDIS, CRIMECAST_JOB_CONCURRENCY: '0' };
  const stops = [];
  const started = (program) => {
    stops.push(program.stop);
    return program;
  };
  try {
    const api = started(await startApi({ home }, env));
    const addWorker = async () => started(await startWorker({ ...env, CRIMECAST_HOME: home }));
    return await use({ api, addWorker });
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
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { pid: child.pid, stop };
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
