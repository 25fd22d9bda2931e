// `pnpm bench [name…] [--quick] [--home DIR]`: our side beside its peers. `--quick` takes few turns and writes nothing.
import { parseArgs } from 'node:util';
import { machine } from './harness/machine.mjs';
import { keepResult, missesOf, section, writeReport } from './harness/report.mjs';

/** In the order of the report. */
const NAMES = [
  ...[
    'forest',
    'boosting',
    'equal',
    'lstm',
    'inference',
    'table',
    'features',
    'pipeline',
    'predict',
  ],
  ...['metrics', 'scaling', 'workers', 'memory', 'footprint'],
];

const { values: flags, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, home: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !NAMES.includes(name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}"; there are ${NAMES.join(', ')}.`);
  process.exit(2);
}
const missed = [];
for (const name of positionals.length > 0 ? positionals : NAMES) {
  const before = machine();
  const { title, measure } = await import(`./${name}/bench.mjs`);
  const result = { title, machine: before, ...(await measure(flags)) };
  console.log(section(name, result).slice(1).join('\n'), '\n');
  missed.push(...missesOf(result));
  if (flags.quick) continue;
  keepResult(name, result);
  writeReport(NAMES);
}
if (missed.length > 0) {
  console.error(`Missed: ${missed.join(', ')}`);
  process.exitCode = 1;
}
