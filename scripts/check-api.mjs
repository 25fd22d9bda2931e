// Compares what libraries export, with types, with the reports in their api/ folders: a breaking change is seen.
// `--update` writes the reports anew; names of folders, such as `eval`, stand for all.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import extractor from '@microsoft/api-extractor';
import { manifest, published } from './pack.mjs';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const scratch = mkdtempSync(join(tmpdir(), 'crimecast-api-'));
const asked = published().filter(
  (folder) => positionals.length === 0 || positionals.includes(basename(folder)),
);
const changed = asked.flatMap((folder) =>
  entries(folder)
    .filter(([name, file]) => !matches(folder, name, file))
    .map(([name]) => `${manifest(folder).name} ${name}`),
);
rmSync(scratch, { recursive: true });
if (changed.length > 0) {
  console.error(
    `Not as recorded: ${changed.join(', ')}. If that is meant, run "pnpm check:api --update" and add a changeset.`,
  );
  process.exit(1);
}

/** Name and declarations of every entry point that has types. */
function entries(folder) {
  return Object.entries(manifest(folder).exports ?? {}).flatMap(([path, { import: esm } = {}]) =>
    esm?.types ? [[path === '.' ? 'index' : path.slice(2), join(folder, esm.types)]] : [],
  );
}

function matches(folder, name, file) {
  const quiet = { default: { logLevel: 'none' } };
  const reportFolder = join(folder, 'api');
  mkdirSync(reportFolder, { recursive: true });
  const config = extractor.ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: file,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            skipLibCheck: true,
            types: [],
            lib: ['es2023', 'dom'],
          },
          include: [file],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
        compilerMessageReporting: quiet,
      },
    },
  });
  const result = extractor.Extractor.invoke(config, {
    localBuild: values.update,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return values.update || !result.apiReportChanged;
}
