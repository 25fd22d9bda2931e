// `pnpm new metric NAME`, `pnpm new model NAME`: a file that works, its test, and its line wherever such things are listed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, local, ROOT, say } from './toolchain.mjs';

const KINDS = {
  metric: ({ name, id }) => ({
    page: 'docs/how-to/add-a-metric.md',
    files: {
      [`packages/eval/src/metrics/${id}.ts`]: 'metric.ts',
      [`packages/eval/test/metrics/${id}.test.ts`]: 'metric.test.ts',
    },
    lines: [
      [
        'packages/eval/src/index.ts',
        /(?=export \{ mae \})/,
        `export { ${name} } from './metrics/${id}.js';\n`,
      ],
      ['packages/eval/README.md', /(?=- `mase`)/, `- \`${name}\`: TODO\n`],
    ],
    package: '@crimecast/eval',
  }),
  model: ({ name, id }) => ({
    page: 'docs/how-to/add-a-model.md',
    files: {
      [`packages/models/src/baselines/${id}.ts`]: 'model.ts',
      [`packages/models/test/baselines/${id}.test.ts`]: 'model.test.ts',
    },
    lines: [
      [
        'packages/models/src/registry.ts',
        /(?=import \{ naive \})/,
        `import { ${name} } from './baselines/${id}.js';\n`,
      ],
      [
        'packages/models/src/registry.ts',
        /(?= {2}meanOfSmoothers,\n {2}extraTrees,\n)/,
        `  ${name},\n`,
      ],
      ['packages/models/test/registry.test.ts', /(?= {6}'smoothers',\n)/, `      '${id}',\n`],
      ['packages/models/README.md', /(?=\| `ses-log`)/, `| \`${id}\` | TODO |\n`],
      [
        'apps/api/src/catalog/model-families.ts',
        /(?<=\n {2}'seasonal-naive': baseline,\n)/,
        `  '${id}': baseline,\n`,
      ],
    ],
    package: '@crimecast/models',
  }),
};

const [kind, asked, ...rest] = process.argv.slice(2);
if (
  !Object.hasOwn(KINDS, kind) ||
  !/^[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*$/.test(asked ?? '') ||
  rest.length > 0
)
  fail(
    'Usage: pnpm new metric|model NAME, such as "pnpm new metric medianError". A crime is data: see docs/how-to/add-a-crime.md.',
  );
const id = asked.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const { page, files, lines, package: changed } = KINDS[kind]({ name, id });
for (const file of Object.keys(files)) if (existsSync(at(file))) fail(`${file} is there already.`);

const written = new Map();
for (const [file, template] of Object.entries(files)) {
  const text = readFileSync(at(`scripts/templates/${template}.txt`), 'utf8');
  written.set(file, text.replaceAll('{{name}}', name).replaceAll('{{id}}', id));
}
for (const [file, place, line] of lines) {
  const text = written.get(file) ?? readFileSync(at(file), 'utf8');
  if (!place.test(text)) fail(`${file} has no place for the new line: ${line}`);
  written.set(file, text.replace(place, line));
}
written.set(
  `.changeset/new-${id}.md`,
  `---\n"${changed}": minor\n---\n\nTODO: what \`${name}\` is good for.\n`,
);
for (const [file, text] of written) writeFileSync(at(file), text);
const touched = [...written.keys()];
local('biome', ['check', '--write', ...touched.filter((file) => file.endsWith('.ts'))]);
say(`${touched.join('\n  ')}\n  Fill in every TODO; ${page} tells how.`);

function at(file) {
  return join(ROOT, file);
}
