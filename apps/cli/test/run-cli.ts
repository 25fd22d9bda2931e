import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProgram } from '../src/program.js';
import { runProgram } from '../src/run-program.js';

export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in this process, as a script without a terminal would. */
export async function runCli(
  args: readonly string[],
  options: { signal?: AbortSignal; interactive?: boolean } = {},
): Promise<CliResult> {
  const result: CliResult = { code: -1, stdout: '', stderr: '' };
  const program = createProgram({
    stdout: (text) => {
      result.stdout += text;
    },
    stderr: (text) => {
      result.stderr += text;
    },
    interactive: options.interactive ?? false,
    signal: options.signal ?? new AbortController().signal,
  });
  result.code = await runProgram(program, args);
  return result;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'crimecast-cli-'));
}

/** A CSV as objects, for tables whose fields need no quotes. */
export function csvObjects(text: string): Record<string, string>[] {
  const [header, ...rows] = text.trimEnd().split('\n');
  const names = header!.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [names[i]!, cell])));
}
