import { describe, expect, it } from 'vitest';
import { isConnectionLoss, persist } from '../../src/jobs/persist.js';

const withCode = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('persist', () => {
  it('repeats while the database is away, and gives what it gave at last', async () => {
    let tries = 0;
    const value = await persist(async () => {
      if (++tries < 3) throw new Error('query failed', { cause: withCode('ECONNREFUSED') });
      return tries;
    });
    expect(value).toBe(3);
  });

  it('throws at once what the database refused', async () => {
    let tries = 0;
    const refused = persist(async () => {
      tries++;
      throw withCode('23505', 'duplicate key');
    });
    await expect(refused).rejects.toThrow('duplicate key');
    expect(tries).toBe(1);
  });

  it('ends with its patience, or with the signal', async () => {
    const away = async () => {
      throw withCode('ECONNRESET');
    };
    await expect(persist(away, undefined, 0)).rejects.toThrow('ECONNRESET');
    const stop = new AbortController();
    const waiting = persist(away, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow();
  });
});

describe('a lost connection', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED'), true],
    ['a server that shuts down', withCode('57P01'), true],
    ['a server that starts', withCode('57P03'), true],
    ['a broken connection', new Error('Connection terminated unexpectedly'), true],
    ['one of several addresses', new AggregateError([withCode('ECONNREFUSED')]), true],
    [
      'a cause deep within',
      new Error('a', { cause: new Error('b', { cause: withCode('08006') }) }),
      true,
    ],
    ['a broken rule', withCode('23505'), false],
    ['a wrong statement', withCode('42601'), false],
    ['no error', 'ECONNREFUSED', false],
  ])('%s', (_, error, lost) => {
    expect(isConnectionLoss(error)).toBe(lost);
  });
});
