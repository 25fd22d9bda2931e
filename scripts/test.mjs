// `npm test`: install, check, build, run every test, and close with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, local, pnpm, ROOT, requireNode, say } from './toolchain.mjs';

requireNode();
install({ everything: true });
say('Checking style');
local('biome', ['check', '.']);
say('Looking for code that nobody uses');
local('knip', ['--no-progress']);
build();
say('Checking types');
pnpm(['typecheck', '--output-logs=errors-only', '--ui=stream']);
say('Checking what npm would get');
const checks = ['scripts/check-packages', 'scripts/check-api', 'bench/size/browser-cost'];
for (const script of checks.map((name) => `${name}.mjs`)) {
  const options = { cwd: ROOT, stdio: 'inherit' };
  const { status: code } = spawnSync(process.execPath, [join(ROOT, script)], options);
  if (code !== 0) process.exit(1);
}
say('Checking accuracy on a third of the districts');
const accuracy = [join(ROOT, 'apps/accuracy/dist/main.js'), '--reduced', '--check'];
const measured = spawnSync(process.execPath, accuracy, { cwd: ROOT, stdio: 'inherit' });
if (measured.status !== 0) process.exit(1);
say('Testing');
const report = join(mkdtempSync(join(tmpdir(), 'crimecast-test-')), 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that cannot even be loaded has no failed test of its own.
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exit(status ?? 1);
