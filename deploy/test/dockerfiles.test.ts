import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { contextFiles } from './support/build-context.js';
import { APPS, dockerfileOf, listOf, readDockerfile } from './support/read-dockerfile.js';
import { ROOT, textOf } from './support/root.js';

const files = contextFiles();

describe('what a build is given', () => {
  it('holds what is needed, and nothing that was built, installed, measured or is secret', () => {
    const needed = ['package.json', 'pnpm-lock.yaml', 'docs/accuracy.json', 'data/manifest.json'];
    expect(files).toEqual(expect.arrayContaining(needed));
    const never = /(^|\/)(node_modules|dist|\.next|\.git|\.env[^/]*|\.crimecast|test)(\/|$)/;
    expect(files.filter((file) => never.test(file))).toEqual([]);
  });
});

describe.each(APPS)('the Dockerfile of the %s', (app) => {
  const path = dockerfileOf(app);
  const stages = readDockerfile(path);
  const steps = stages.flatMap((stage) => stage.steps);
  const last = stages.at(-1)!.steps;
  const position = (keyword: string) => last.findLastIndex((step) => step.keyword === keyword);

  it('has no fault that the linter knows', () => {
    expect(validate(textOf(path))).toEqual([]);
  });

  it('starts every stage from the same small image of a supported Node', () => {
    const bases = new Set(stages.map(({ base }) => base));
    expect([...bases]).toEqual([expect.stringMatching(/^node:(22|24)-bookworm-slim$/)]);
  });

  it('leaves behind what only the build needs', () => {
    expect(stages.length).toBeGreaterThan(1);
    expect(last.filter(({ keyword }) => keyword === 'RUN')).toEqual([]);
  });

  it('runs as a user without rights, in JSON form, so that signals reach the program', () => {
    expect(last[position('USER')]?.text).toBe('node');
    expect(position('USER')).toBeLessThan(position('CMD'));
    expect(listOf(last[position('CMD')]!)[0]).toBe('node');
  });

  it('is checked for health by its own address', () => {
    expect(listOf(last[position('HEALTHCHECK')]!).join(' ')).toContain('/health/live');
  });

  it('fetches nothing by address and holds no secret', () => {
    const text = textOf(path);
    expect(steps.filter(({ keyword }) => keyword === 'ADD' || keyword === 'VOLUME')).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)|curl|wget/);
    expect(text).not.toMatch(/PASSWORD|SECRET|TOKEN|_KEY/i);
  });

  it('copies only what is there', () => {
    const sources = steps
      .filter(({ keyword, flags }) => keyword === 'COPY' && flags.from === undefined)
      .flatMap(({ words }) => words.slice(0, -1));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(existsSync(join(ROOT, source)), source).toBe(true);
      if (source !== '.') expect(files).toContain(source);
    }
  });

  it('installs what is locked, with the package manager of the repository', () => {
    const { packageManager } = JSON.parse(textOf('package.json')) as { packageManager: string };
    const runs = steps.filter(({ keyword }) => keyword === 'RUN').map(({ text }) => text);
    const managed = runs.filter((text) => text.includes('pnpm@'));
    expect(managed.length).toBeGreaterThan(0);
    for (const text of managed) expect(text).toContain(`npx -y ${packageManager} `);
    expect(managed[0]).toContain('install --frozen-lockfile');
  });
});
