import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  createManifest,
  type IngestSummary,
  ingestNcrb,
  type Manifest,
} from '@crimecast/data/ncrb';
import { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { writeFolder } from '../write-folder.js';

interface IngestOptions {
  ipc: string;
  patch?: string;
  women?: string;
  out: string;
}

/** `crimecast ingest`: NCRB's raw district table into the normalised tables. */
export function ingestCommand({ stdout, stderr }: Terminal): Command {
  return new Command('ingest')
    .description("Read NCRB's raw district table and write the normalised tables")
    .requiredOption('--ipc <file>', 'district-wise IPC crimes, CSV of the India Data Portal')
    .option('--patch <file>', 'rows that the table lost, in the same columns')
    .option('--women <file>', 'district-wise crime against women, CSV of the India Data Portal')
    .option('--out <dir>', 'folder of the tables', 'data')
    .action(async (options: IngestOptions) => {
      const { ipc, patch, women } = options;
      const result = ingestNcrb({
        ipc: await rawFile(ipc),
        ...(patch !== undefined && { patch: await rawFile(patch) }),
        ...(women !== undefined && { women: await rawFile(women) }),
      });
      const out = resolve(options.out);
      const manifest = await keepOtherFiles(out, result.manifest);
      const files = new Map(result.files);
      files.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
      await writeFolder(out, files);
      stdout(summaryText(result.summary));
      stderr(`Wrote ${files.size} files to ${options.out} (version ${manifest.version}).\n`);
    });
}

async function rawFile(path: string) {
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
}

/** Files of the folder that other commands wrote, such as the map, stay in its manifest. */
async function keepOtherFiles(out: string, manifest: Manifest): Promise<Manifest> {
  let before: Manifest;
  try {
    before = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    return manifest;
  }
  const others = Object.entries(before.files).filter(([name]) => !name.startsWith('ncrb/'));
  return createManifest(manifest.sources, { ...Object.fromEntries(others), ...manifest.files });
}

function summaryText(summary: IngestSummary): string {
  const number = (value: number) => value.toLocaleString('en-IN');
  const lines = [
    `${number(summary.rows)} rows and ${summary.patchRows} patch rows, ${summary.years[0]}–${summary.years.at(-1)}`,
    ...(summary.womenRows > 0
      ? [
          `${number(summary.womenRows)} rows of crime against women, in agreement with the IPC table`,
        ]
      : []),
    `${summary.districts} districts from ${summary.units} police circles; ${summary.unitsWithoutTerritory} units without territory kept apart`,
    ...summary.totals.map(
      ({ year, measure, published }) =>
        `${year} ${measure === 'ipc' ? 'all IPC' : measure}: ${number(published)}, as published`,
    ),
    ...summary.gaps.map(
      (gap) => `${gap.year} ${gap.unitId}: ${gap.status.replace('-', ' ')} (${gap.reason})`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
