import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

describe('a command that is called wrongly ends with 2 and says why', () => {
  it.each([
    ['an unknown flag', ['backtest', '--modles', 'naive'], "unknown option '--modles'"],
    ['an unknown command', ['predict'], "unknown command 'predict'"],
    ['a horizon of zero', ['forecast', '--horizon', '0'], '"0" is not a whole number from 1 on'],
    ['a fractional horizon', ['forecast', '--horizon', '1.5'], '"1.5"'],
    ['a level of 100', ['forecast', '--levels', '80,100'], '"100" is not a level'],
    ['an empty name in a list', ['forecast', '--models', 'naive,,mean3'], 'has an empty name'],
    ['an unknown frequency', ['forecast', '--frequency', 'decade'], 'decade'],
    ['a file without its columns', ['forecast', '--panel', 'x.csv'], '--panel needs --time too'],
    ['columns without a file', ['forecast', '--area', 'x'], '--area needs --panel'],
    [
      'two kinds of borders',
      ['backtest', '--raw-protocol', '--boundaries', 'family'],
      '--raw-protocol',
    ],
    ['an ingest without a table', ['ingest'], '--ipc'],
    ['an empty folder', ['ingest', '--out', ''], 'The path is empty'],
    ['a port out of range', ['serve', '--port', '70000'], '"70000" is not a port'],
    ['one port for both', ['serve', '--port', '4100', '--dashboard-port', '4100'], 'port 4100'],
  ])('for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('and shows help, which is fine, when asked', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const command of ['ingest', 'models', 'forecast', 'backtest', 'serve']) {
      expect(stdout).toContain(command);
    }
  });

  it('and shows the stack of an error with --verbose only', async () => {
    const args = ['backtest', '--crimes', 'murdr'];
    expect((await runCli(args)).stderr).not.toContain('    at ');
    expect((await runCli([...args, '--verbose'])).stderr).toContain('    at ');
  });
});
