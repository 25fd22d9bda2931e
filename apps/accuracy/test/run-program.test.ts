import { describe, expect, it } from 'vitest';
import type { accuracy } from '../src/accuracy.js';
import { runProgram } from '../src/run-program.js';

/** Runs with what the program would measure by, and gives back what it wrote. */
async function run(
  args: readonly string[],
  measured: typeof accuracy,
  { interactive = false, signal = new AbortController().signal } = {},
) {
  const [out, err]: [string[], string[]] = [[], []];
  let clock = 0;
  const code = await runProgram(
    args,
    {
      stdout: (text) => void out.push(text),
      stderr: (text) => void err.push(text),
      ...{ interactive, signal },
      now: () => (clock += 1000),
      defaults: { out: 'docs/accuracy.md', json: 'docs/accuracy.json', workers: 2 },
    },
    measured,
  );
  return { code, out: out.join(''), err: err.join('') };
}

const fine: typeof accuracy = async (_, { progress, stdout }) => {
  progress(1, 2, 'naive 2020');
  progress(2, 2, 'naive 2021');
  stdout('a table\n');
  return 0;
};

describe('runProgram', () => {
  it('tells how far it is on stderr, results on stdout, and where the page went', async () => {
    expect(await run([], fine)).toEqual({
      code: 0,
      out: 'a table\nWrote docs/accuracy.md in 3 s.\n',
      err: '1 of 2, 1 s  naive 2020\n2 of 2, 2 s  naive 2021\n',
    });
  });

  it('keeps progress on one line where a person watches', async () => {
    const { err } = await run(['--check'], fine, { interactive: true });
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toContain('\r\u001b[K2 of 2');
  });

  it('hands on the exit code of a missed must', async () => {
    const { code, out } = await run(['--check'], async () => 1);
    expect([code, out]).toEqual([1, 'Done in 1 s.\n']);
  });

  it('shows help without measuring', async () => {
    const { code, out } = await run(['--help'], () => Promise.reject(new Error('measured')));
    expect(code).toBe(0);
    expect(out).toContain('--reduced');
  });

  it('ends with 2 on a wrong flag, in words', async () => {
    const { code, err } = await run(['--reduce'], fine);
    expect(code).toBe(2);
    expect(err).toMatch(/^accuracy: .*--reduce/);
  });

  it('ends with 1 on an error and with 130 when it was stopped', async () => {
    const fail: typeof accuracy = () => Promise.reject(new Error('mlp failed at origin 2020'));
    expect(await run([], fail)).toEqual({
      code: 1,
      out: '',
      err: 'accuracy: mlp failed at origin 2020\n',
    });
    const signal = AbortSignal.abort(new Error('Interrupted.'));
    expect((await run([], fail, { signal })).code).toBe(130);
  });
});
