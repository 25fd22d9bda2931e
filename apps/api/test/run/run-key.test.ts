import { describe, expect, it } from 'vitest';
import { codeVersion, runKey } from '../../src/run/run-key.js';
import { defaultRun, type RunOptions } from '../../src/run/run-options.js';

const OPTIONS: RunOptions = defaultRun();

describe('runKey', () => {
  it('is the same for the same data, code and options', () => {
    expect(runKey('data', OPTIONS, 'code')).toBe(runKey('data', { ...OPTIONS }, 'code'));
    expect(runKey('data', OPTIONS, 'code')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('changes with the data, the code and every option', () => {
    const keys = [
      runKey('data', OPTIONS, 'code'),
      runKey('data2', OPTIONS, 'code'),
      runKey('data', OPTIONS, 'code2'),
      runKey('data', { ...OPTIONS, crimes: ['murder'] }, 'code'),
      runKey('data', { ...OPTIONS, models: ['naive'] }, 'code'),
      runKey('data', { ...OPTIONS, horizon: 3 }, 'code'),
      runKey('data', { ...OPTIONS, levels: [90] }, 'code'),
      runKey('data', { ...OPTIONS, risk: null }, 'code'),
      runKey('data', { ...OPTIONS, seed: 2 }, 'code'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('knows the code by its built files', () => {
    expect(codeVersion()).toBe(codeVersion());
    expect(codeVersion()).toMatch(/^[0-9a-f]{16}$/);
  });
});
