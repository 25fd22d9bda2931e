import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, unpackAll } from './unpack.js';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

// Last value twice; |4 − 5| and |9 − 7| have the mean 1.5; after 4 6 5 comes 7, after 6 5 7 comes 9.
const PRINTED = '[9,9]\n1.5 7,9\ntrue\nPune function function\n';

describe('packed packages', () => {
  let root: string;
  beforeAll(() => {
    root = unpackAll();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('are imported by a project of modules', () => {
    expect(node(join(project(root, 'esm'), 'main.mjs'))).toBe(PRINTED);
  });

  it('are required by a CommonJS project', () => {
    expect(node(join(project(root, 'cjs'), 'main.cjs'))).toBe(PRINTED);
  });

  for (const resolution of ['node16', 'bundler']) {
    it(`have types for TypeScript with ${resolution} resolution`, () => {
      const place = project(root, 'types');
      const config = join(place, `${resolution}.json`);
      execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
      expect(node(join(place, 'out', 'main.js'))).toBe('9\ntrue\n');
    });
  }

  it('are bundled for a browser, without anything of Node', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(project(root, 'browser'), 'main.js')],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
    });
    // The least that every browser has and plain JavaScript has not.
    const page: Record<string, unknown> = { TextEncoder, TextDecoder, crypto };
    runInNewContext(outputFiles[0]!.text, page);
    expect((page.answer as { values: number[] }).values).toEqual([812, 790]);
  });

  it('have a command line', () => {
    const bin = join(root, 'node_modules/crimecast/bin/crimecast.mjs');
    expect(node(bin, 'models')).toMatch(/^default\b/m);
    const csv = node(
      bin,
      'forecast',
      '--crimes',
      'murder',
      '--models',
      'naive',
      '--levels',
      'none',
    );
    expect(csv.split('\n').length).toBeGreaterThan(5);
  });
});

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
