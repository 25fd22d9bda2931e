import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RESULTS = new URL('../results/', import.meta.url).pathname;
const REPORT = new URL('../RESULTS.md', import.meta.url).pathname;

/** Writes what one benchmark found to results/NAME.json. */
export function keepResult(name, result) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** Writes RESULTS.md from all that is kept, in the order of the names; what was not run again stays. */
export function writeReport(names) {
  const kept = readdirSync(RESULTS);
  const results = names
    .filter((name) => kept.includes(`${name}.json`))
    .map((name) => [name, JSON.parse(readFileSync(join(RESULTS, `${name}.json`), 'utf8'))]);
  const lines = [
    '# Measured',
    '',
    'Written by `pnpm bench`. Both sides in one run, turn by turn, after a turn that does not count; each in a process of its',
    'own. Ratios are medians of the turns with least and greatest: our time over the peer’s, lower is better. One thread each',
    'unless said. Memory is the peak of the whole process. [README.md](README.md) says what each row is.',
    ...results.flatMap(([name, result]) => section(name, result)),
    '',
  ];
  writeFileSync(REPORT, lines.join('\n'));
}

/** The lines that a result takes in the report and on the terminal. */
export function section(name, { title, machine, comparisons = [], notes = [], tables = [] }) {
  const versions = Object.assign({}, ...comparisons.map((row) => row.versions));
  const named = Object.entries({ ...versions, node: machine.node });
  return [
    '',
    `## ${title}`,
    '',
    `\`pnpm bench ${name}\` · ${named.map((pair) => pair.join(' ')).join(' · ')} · ${machine.processor}, load ${machine.load.toFixed(1)} at the start`,
    ...(comparisons.length > 0 ? ['', ...comparisonTable(comparisons)] : []),
    ...tables.flatMap(({ head, rows }) => ['', row(head), rule(head), ...rows.map(row)]),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
}

/** What falls short of what must be, in words. */
export function missesOf({ comparisons = [], missed = [] }) {
  return [
    ...comparisons.filter((row) => verdict(row) === '**missed**').map(({ work }) => work),
    ...comparisons
      .filter(({ judged }) => judged && !judged.equal)
      .map(({ work }) => `${work}: not equal`),
    ...missed,
  ];
}

function comparisonTable(comparisons) {
  const head = ['', 'here', 'peer', 'ratio', 'must · stretch', '', 'memory', 'result'];
  return [row(head), rule(head), ...comparisons.map((one) => row(cells(one)))];
}

function cells(one) {
  const { work, peer, by, must, stretch, here, there, ratio, judged } = one;
  const other = by === 'cpu' ? 'wall' : 'cpu';
  const clock = { cpu: 'processor', wall: 'clock' };
  return [
    work,
    spread(here[by], time),
    there ? `${peer} ${spread(there[by], time)}` : `${peer} is missing`,
    ratio
      ? `**${ratio[by].median.toFixed(2)}** (${ratio[by].least.toFixed(2)}–${ratio[by].most.toFixed(2)}) ${clock[by]}, ${ratio[other].median.toFixed(2)} ${clock[other]}`
      : '',
    [must, stretch].map((limit) => limit ?? '–').join(' · '),
    verdict(one),
    [here, there].map((side) => (side ? `${Math.round(side.peak)} MB` : '–')).join(' · '),
    judged ? result(judged) : '',
  ];
}

function verdict({ ratio, by, must, stretch }) {
  if (must === null || !ratio) return '';
  if (ratio[by].median > must) return '**missed**';
  return stretch !== null && ratio[by].median <= stretch ? 'stretch met' : 'met';
}

function result({ of, here, there, equal }) {
  const text = [here, there].map((value) => (value === null ? '–' : value.toPrecision(5)));
  return `${of} ${text.join(' · ')}${equal ? '' : ' **not equal**'}`;
}

function spread({ median, least, most }, text) {
  return `${text(median)} (${text(least)}–${text(most)})`;
}

function time(ms) {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 10) return `${Math.round(ms).toLocaleString('en')} ms`;
  return `${ms.toPrecision(2)} ms`;
}

const row = (texts) => `| ${texts.join(' | ')} |`;
const rule = (texts) => `|${texts.map(() => '---').join('|')}|`;
