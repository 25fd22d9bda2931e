import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TreeCopy } from './copy-of-tree.js';

let tree: TreeCopy;
beforeAll(() => {
  tree = new TreeCopy();
});
afterAll(() => tree.remove());

describe('pnpm new', () => {
  it('writes a metric and a model whose types, style and tests are right from the start', () => {
    add('metric', 'oddError');
    add('model', 'odd-rule');
    tree.run('npx', 'biome', 'check', '.');
    const [evaluation, models] = ['--filter=@crimecast/eval', '--filter=@crimecast/models'];
    tree.run('npx', 'turbo', 'run', 'typecheck', evaluation, models);
    const tests = ['metrics/odd-error', 'baselines/odd-rule', 'test/registry.test'];
    expect(
      tree.run('npx', 'vitest', 'run', '--project', 'eval', '--project', 'models', ...tests),
    ).toContain('Test Files  3 passed');
  });

  it('leaves what is there alone, and says how it is used', () => {
    expect(() => add('metric', 'mae')).toThrow(
      'packages/eval/src/metrics/mae.ts is there already.',
    );
    expect(() => add('crime', 'arson')).toThrow('Usage: pnpm new metric|model NAME');
    expect(() => add('model', '../x')).toThrow('Usage: pnpm new metric|model NAME');
  });
});

function add(kind: string, name: string): void {
  tree.run(process.execPath, 'scripts/new.mjs', kind, name);
}
