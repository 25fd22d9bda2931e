import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  createManifest,
  extendNcrb,
  type IngestResult,
  ingestNcrb,
  type Manifest,
  readNcrbTables,
} from '@crimecast/data/ncrb';
import { readXlsxRows } from '@crimecast/data/xlsx';
import { Command } from 'commander';
import { parseInteger, parsePath } from '../parse-flag.js';
import { readTables } from '../read-tables.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { writeFolder } from '../write-folder.js';

interface IngestOptions {
  ipc?: string;
  patch?: string;
  women?: string;
  workbook?: string;
  year?: number;
  names?: string;
  sheet: string;
  out: string;
}

/** `crimecast ingest`: NCRB's raw district tables into the normalised tables. */
export function ingestCommand({ stdout, stderr }: Terminal): Command {
  return new Command('ingest')
    .description("Read NCRB's raw district tables and write the normalised tables")
    .option('--ipc <file>', 'district-wise IPC crimes, CSV of the India Data Portal')
    .option('--patch <file>', 'rows that the table lost, in the same columns')
    .option('--women <file>', 'district-wise crime against women, CSV of the India Data Portal')
    .option('--workbook <file.xlsx>', 'a further year: the district workbook that NCRB publishes')
    .option('--year <year>', 'with --workbook: the year it holds', parseInteger(1900))
    .option('--sheet <name>', 'with --workbook: its sheet, by name or number', '1')
    .option('--names <file>', 'with --workbook: new circles, CSV state_code,circle,district_code')
    .option('--out <dir>', 'folder of the tables', parsePath, 'data')
    .action(async (options: IngestOptions) => {
      const out = resolve(options.out);
      const result = await ingest(options, out);
      const manifest = await keepOtherFiles(out, result.manifest);
      const files = new Map(result.files);
      files.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
      await writeFolder(out, files);
      await removeOldTables(out, files);
      stdout(summaryText(result));
      stderr(`Wrote ${files.size} files to ${options.out} (version ${manifest.version}).\n`);
    });
}

/** The raw tables, the tables of the folder with a further year, or both at once. */
async function ingest(options: IngestOptions, out: string): Promise<IngestResult> {
  const { ipc, patch, women, workbook, year, names } = options;
  const stray = (['patch', 'women'] as const).find((flag) => options[flag] && !ipc);
  if (stray) throw new UsageError(`--${stray} needs --ipc FILE.csv.`);
  if (!ipc && !workbook) {
    throw new UsageError('Give --ipc FILE.csv, or --workbook FILE.xlsx --year YEAR.');
  }
  if (!workbook !== (year === undefined)) {
    throw new UsageError('--workbook and --year go together: the file, and the year it holds.');
  }
  const base =
    ipc === undefined
      ? undefined
      : ingestNcrb({
          ipc: await rawFile(ipc),
          ...(patch !== undefined && { patch: await rawFile(patch) }),
          ...(women !== undefined && { women: await rawFile(women) }),
        });
  if (workbook === undefined) return base!;
  const tables = base ? readNcrbTables(Object.fromEntries(base.files)) : await readTables(out);
  const file = await rawFile(workbook);
  const sheet = /^\d+$/.test(options.sheet) ? Number(options.sheet) : options.sheet;
  return extendNcrb(tables, {
    ...file,
    cells: await readXlsxRows(file.bytes, { sheet }),
    year: year!,
    ...(names !== undefined && { names: await readFile(names, 'utf8') }),
  });
}

/** Tables of an earlier ingest that this one did not write would contradict it. */
async function removeOldTables(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(join(out, 'ncrb'))) {
    if (name.endsWith('.csv') && !files.has(`ncrb/${name}`)) await rm(join(out, 'ncrb', name));
  }
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

function summaryText({ summary, quality }: IngestResult): string {
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
    ...quality.unitChanges
      .filter(({ year, stopped }) => year === summary.years.at(-1) && stopped.length > 0)
      .map(({ year, stopped }) => `no row in ${year} any more: ${stopped.join(', ')}`),
    `${quality.circleFixes.length} circles filed under another district, ${quality.families.length} families of districts that exchanged territory`,
    `${quality.jumps.length} jumps of a crime in a state flagged; all of it in QUALITY.md and quality.json`,
  ];
  return `${lines.join('\n')}\n`;
}
