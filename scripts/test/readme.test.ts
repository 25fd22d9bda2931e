import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = ['README.md', 'package.json', 'scripts/readme.mjs', 'scripts/toolchain.mjs'];
const FIGURES = ['docs/accuracy.md', 'docs/accuracy.json', 'bench/results'];

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'crimecast-readme-'));
  for (const part of [...PARTS, ...FIGURES])
    cpSync(join(ROOT, part), join(place, part), { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true }));

const readme = (...flags: string[]) =>
  execFileSync(process.execPath, ['scripts/readme.mjs', ...flags], { cwd: place, stdio: 'pipe' });

describe('README', () => {
  it('says what was measured', () => {
    readme('--check');
    const { headlines } = JSON.parse(readFileSync(join(ROOT, 'docs/accuracy.json'), 'utf8'));
    const { relMae } = headlines.find(
      (row: { model: string; time: number; horizon: number }) =>
        row.model === 'default' && row.time === 2022 && row.horizon === 1,
    );
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(text).toMatch(new RegExp(`^\\| \`default\` .*${relMae.toFixed(3)} \\|$`, 'm'));
  });

  it('is refused with another figure, and mended by the command', () => {
    const file = join(place, 'README.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(\| `mean3` .*)\d \|$/m, '$10.5 |'));
    expect(() => readme('--check')).toThrow('run "pnpm readme"');
    readme();
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
