import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { readConfig } from '../../src/config/read-config.js';

function refusal(argv: string[], env: Record<string, string> = {}): string {
  try {
    readConfig(argv, env);
  } catch (error) {
    expect(error).toMatchObject({ code: 'API_CONFIG_INVALID' });
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

describe('readConfig', () => {
  it('has defaults for everything', () => {
    expect(readConfig([], {})).toEqual({
      kind: 'serve',
      config: {
        port: 4000,
        host: '127.0.0.1',
        home: '.crimecast',
        logLevel: 'info',
        config: DEFAULT_CONFIG,
      },
    });
  });

  it('takes a flag before the environment, and that before the default', () => {
    const env = { CRIMECAST_PORT: '5000', CRIMECAST_HOST: '0.0.0.0', CRIMECAST_HOME: 'kept' };
    expect(readConfig(['--port', '6000', '--home=other'], env)).toMatchObject({
      config: { port: 6000, host: '0.0.0.0', home: 'other' },
    });
  });

  it('takes the port that a platform gives as PORT where CRIMECAST_PORT is not set', () => {
    expect(readConfig([], { PORT: '8080' })).toMatchObject({ config: { port: 8080 } });
    const both = { PORT: '8080', CRIMECAST_PORT: '5000' };
    expect(readConfig([], both)).toMatchObject({ config: { port: 5000 } });
    expect(refusal([], { PORT: 'web' })).toContain('PORT is "web"; give a number');
  });

  it('counts an empty variable as unset', () => {
    expect(readConfig([], { CRIMECAST_PORT: '' })).toMatchObject({ config: { port: 4000 } });
  });

  it('lists everything that is wrong in one message', () => {
    const message = refusal(['--prt', '1', '--host', 'a b'], {
      CRIMECAST_PORT: 'http',
      CRIMECAST_LOG_LEVEL: 'loud',
    });
    expect(message).toContain('--prt is not an option. Did you mean "port"?');
    expect(message).toContain('--host is "a b"');
    expect(message).toContain('CRIMECAST_PORT is "http"; give a number from 0 to 65535.');
    expect(message).toContain('CRIMECAST_LOG_LEVEL is "loud"; use one of');
  });

  it.each(['-1', '65536', '4000.5', '4e3', 'abc', ' '])('refuses the port "%s"', (port) => {
    expect(refusal([`--port=${port}`])).toContain(`--port is "${port}"`);
  });

  it('refuses a flag without its value and a stray word', () => {
    expect(refusal(['serve', '--port'])).toBe(
      '"serve" is not expected; options begin with --.\n--port needs a value.',
    );
  });

  it('offers help', () => {
    expect(readConfig(['--help'], {})).toEqual({ kind: 'help' });
    expect(readConfig(['-h'], {})).toEqual({ kind: 'help' });
  });
});
