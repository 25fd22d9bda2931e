// Fills what the README says of accuracy and speed from docs/accuracy.md, docs/accuracy.json and bench/results; `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT } from './toolchain.mjs';

const MODELS = {
  naive: 'same as last year',
  mean3: 'mean of the last three years',
  'forest-ml-cart': 'the original project’s random forest',
  'lstm-original': 'the original project’s LSTM',
  ensemble: 'five pooled models',
  default: 'the same with two rules designed after these years had been seen',
};

const path = join(ROOT, 'README.md');
const before = readFileSync(path, 'utf8');
const after = fill(fill(before, 'accuracy', accuracy()), 'speed', speed());
if (after !== before) {
  if (process.argv.includes('--check'))
    fail('README.md has other figures than were measured; run "pnpm readme".');
  writeFileSync(path, after);
}

function accuracy() {
  const page = readFileSync(join(ROOT, 'docs/accuracy.md'), 'utf8');
  const sentence = /^Over .* error of `default` was .*$/m.exec(page)[0];
  const { headlines } = JSON.parse(readFileSync(join(ROOT, 'docs/accuracy.json'), 'utf8'));
  const nextYear = headlines.filter(({ horizon }) => horizon === 1);
  const years = [...new Set(nextYear.map(({ time }) => time))];
  const rows = Object.entries(MODELS).map(([model, label]) => [
    `\`${model}\``,
    label,
    ...years.map((year) =>
      nextYear.find((one) => one.model === model && one.time === year).relMae.toFixed(3),
    ),
  ]);
  const columns = years.map((year) => `relMAE ${year}`);
  return `${sentence}\n\n${table(['model', '', ...columns], ['', '', ...years.map(() => '--:')], rows)}`;
}

/** A row for each folder of comparisons that has something to reach. */
function speed() {
  const rows = readdirSync(join(ROOT, 'bench/results')).flatMap((file) => {
    const text = readFileSync(join(ROOT, 'bench/results', file), 'utf8');
    const { title, comparisons = [] } = JSON.parse(text);
    const judged = comparisons.filter(({ must }) => must != null);
    if (judged.length === 0) return [];
    const ratios = judged.map(({ ratio, by }) => ratio[by].median).sort((a, b) => a - b);
    const ends = [...new Set([ratios[0], ratios.at(-1)].map((ratio) => ratio.toFixed(2)))];
    const met = judged.filter(({ ratio, by, must }) => ratio[by].median <= must).length;
    return [[title, judged[0].peer, ends.join(' – '), `${met} of ${judged.length}`]];
  });
  return table(['', 'beside', 'our time over theirs', 'goals met'], ['', '', '--:', '--:'], rows);
}

function table(head, sides, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(sides.map((side) => side || '---')), ...rows.map(line)].join('\n');
}

function fill(text, part, content) {
  const place = new RegExp(`(<!-- ${part}: pnpm readme -->\n).*?(\n<!-- /${part} -->)`, 's');
  if (!place.test(text)) fail(`README.md has no part "${part}".`);
  return text.replace(place, (_, begin, end) => begin + content + end);
}
