import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRedis } from '../../src/http/open-redis.js';
import { temporaryFolder } from '../jobs/support/databases.js';
import { freePort, redisAnswers } from '../jobs/support/redis.js';
import { CERTIFICATE, PRIVATE_KEY } from '../support/certificate.js';

/** A Redis that speaks TLS alone, with a certificate that it signed itself. */
async function tlsRedis(): Promise<string> {
  const folder = temporaryFolder();
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  writeFileSync(certificate, CERTIFICATE);
  writeFileSync(key, PRIVATE_KEY);
  const port = await freePort();
  const child: ChildProcess = spawn(
    'redis-server',
    [
      ...['--tls-port', String(port), '--port', '0', '--bind', '127.0.0.1', '--save', ''],
      ...['--tls-cert-file', certificate, '--tls-key-file', key],
      ...['--tls-ca-cert-file', certificate, '--tls-auth-clients', 'no', '--dir', folder],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  while (!said.includes('Ready to accept connections')) {
    const [chunk] = await once(child.stdout!, 'data');
    said += chunk;
  }
  return `rediss://127.0.0.1:${port}`;
}

function opened(url: string): Redis {
  const redis = openRedis(url, { lazyConnect: true, retryStrategy: null });
  redis.on('error', () => undefined);
  onTestFinished(() => redis.disconnect());
  return redis;
}

const answers = await redisAnswers();

describe('a Redis with a certificate of its own', () => {
  it.runIf(answers)(
    'is refused, unless its address says that it need not be verified',
    async () => {
      const url = await tlsRedis();
      await expect(opened(url).connect()).rejects.toThrow();
      const redis = opened(`${url}?tls=unverified`);
      await redis.connect();
      expect(await redis.ping()).toBe('PONG');
      const copy = redis.duplicate();
      onTestFinished(() => copy.disconnect());
      await copy.connect();
      expect(await copy.ping()).toBe('PONG');
    },
  );

  if (!answers) it('is left out: no Redis is here', () => undefined);
});
