import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { errorForLog } from '../../src/http/error-for-log.js';

describe('errors in the log', () => {
  it('tell type, message, stack and code', () => {
    const error = Object.assign(new RangeError('too far'), { code: 'E_FAR' });
    expect(errorForLog(error)).toMatchObject({
      type: 'RangeError',
      message: 'too far',
      code: 'E_FAR',
      stack: expect.stringContaining('error-for-log.test'),
    });
  });

  it('tell why a query failed, not what it was given', () => {
    const cause = Object.assign(new Error('could not extend file: No space left'), {
      code: '53100',
    });
    const error = new DrizzleQueryError('insert into "keys" values ($1)', ['secret-hash'], cause);
    const logged = errorForLog(error);
    expect(logged).toMatchObject({
      code: '53100',
      message: 'could not extend file: No space left',
    });
    expect(JSON.stringify(logged)).not.toContain('secret-hash');
  });

  it('are cut when they are long', () => {
    expect(JSON.stringify(errorForLog(new Error('x'.repeat(100_000)))).length).toBeLessThan(10_000);
  });
});
