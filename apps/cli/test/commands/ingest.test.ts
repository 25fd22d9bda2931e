import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadNcrb } from '@crimecast/data/ncrb';
import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { rebuildSource } from '../../../../packages/data/test/ncrb/source-csv.js';
import { workbookCells } from '../../../../packages/data/test/ncrb/workbook-cells.js';
import { csvObjects, runCli, temporaryFolder } from '../run-cli.js';

const committed = fileURLToPath(new URL('../../../../data/', import.meta.url));
let folder: string;
let ipc: string;
let patch: string;

beforeAll(async () => {
  folder = temporaryFolder();
  const source = rebuildSource(await loadNcrb());
  ipc = join(folder, 'ipc.csv');
  patch = join(folder, 'patch.csv');
  writeFileSync(ipc, source.ipc);
  writeFileSync(patch, source.patch);
});

/** Every file of a folder with its text. */
function contents(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
  );
}

describe('crimecast ingest', () => {
  it('writes the tables that are committed, and can then be forecast from', async () => {
    const out = join(folder, 'tables');
    const { code, stdout } = await runCli(['ingest', '--ipc', ipc, '--patch', patch, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain('2022 all IPC: 35,61,379, as published');
    expect(stdout).toContain('2022 154-amroha: missing');
    expect(readFileSync(join(out, 'ncrb/ipc.csv'), 'utf8')).toBe(
      readFileSync(join(committed, 'ncrb/ipc.csv'), 'utf8'),
    );
    const own = ['forecast', '--crimes', 'murder', '--models', 'naive', '--levels', 'none'];
    const fromOut = await runCli([...own, '--data', out]);
    expect(csvObjects(fromOut.stdout)).toHaveLength(753);
    expect(fromOut.stdout).toBe((await runCli(own)).stdout);
  });

  it('keeps the files of other commands in the manifest', async () => {
    const out = join(folder, 'beside');
    cpSync(committed, out, { recursive: true });
    await runCli(['ingest', '--ipc', ipc, '--patch', patch, '--out', out]);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest.files)).toContain('geo/districts.topo.json');
    expect(manifest.sources.map(({ name }: { name: string }) => name)).toEqual([
      'ipc.csv',
      'patch.csv',
    ]);
  });

  it.each([
    ['that lacks its patch row', () => ['--ipc', ipc], 'difference −8,939'],
    [
      'that was cut off',
      () => {
        const cut = join(folder, 'cut.csv');
        writeFileSync(cut, readFileSync(ipc, 'utf8').slice(0, 500_000));
        return ['--ipc', cut, '--patch', patch];
      },
      'may have been cut off here',
    ],
    ['that is not there', () => ['--ipc', join(folder, 'none.csv')], 'does not exist'],
    ['that is a folder', () => ['--ipc', folder], 'is a folder; give a file'],
    [
      'that is not text',
      () => {
        const binary = join(folder, 'binary.csv');
        writeFileSync(binary, Uint8Array.from([0xfe, 0xff, 0xd8]));
        return ['--ipc', binary];
      },
      'is not valid',
    ],
  ])('refuses a table %s and leaves the folder as it was', async (_, args, message) => {
    const out = join(folder, 'untouched');
    mkdirSync(join(out, 'ncrb'), { recursive: true });
    writeFileSync(join(out, 'ncrb/ipc.csv'), 'mine\n');
    const before = contents(out);
    const { code, stdout, stderr } = await runCli(['ingest', ...args(), '--out', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(contents(out)).toEqual(before);
  });
});

describe('a folder that cannot be made', () => {
  it.each([
    ['at a file', () => ipc],
    ['below a file', () => join(ipc, 'x')],
  ])('is refused at once, %s', async (_, out) => {
    const args = ['ingest', '--ipc', ipc, '--patch', patch, '--out', out()];
    const result = await runCli(args);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toContain('give a path where a folder can be made');
  });

  it('is refused at once where the file system takes no folders', async () => {
    // Only Linux has such a place at hand; elsewhere a file stands in the way again.
    const out = process.platform === 'linux' ? '/proc/nowhere' : join(patch, 'x');
    const result = await runCli(['ingest', '--ipc', ipc, '--patch', patch, '--out', out]);
    expect(result).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('crimecast ingest --workbook', () => {
  /** The workbook that NCRB would publish for 2023, written by another library. */
  async function workbook(): Promise<string> {
    const path = join(folder, 'districts-2023.xlsx');
    const cells = workbookCells(await loadNcrb(), 2022);
    const sheet = cells.map((row) => row.map((value) => (value === null ? null : { value })));
    writeFileSync(path, await writeXlsxFile(sheet, {}).toBuffer());
    return path;
  }

  it('adds the year to the tables of a folder, and the next forecast is for 2024', async () => {
    const out = join(folder, 'with-2023');
    cpSync(committed, out, { recursive: true });
    const { code, stdout, stderr } = await runCli([
      'ingest',
      '--workbook',
      await workbook(),
      '--year',
      '2023',
      '--out',
      out,
    ]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('2017–2023');
    const forecast = await runCli([
      'forecast',
      '--data',
      out,
      '--crimes',
      'murder',
      '--models',
      'naive',
      '--levels',
      'none',
    ]);
    const rows = csvObjects(forecast.stdout);
    expect(new Set(rows.map(({ time }) => time))).toEqual(new Set(['2024']));
    expect(rows.find((row) => row.district_code === '490')?.mean).toBe(
      csvObjects(
        (await runCli(['forecast', '--crimes', 'murder', '--models', 'naive', '--levels', 'none']))
          .stdout,
      ).find((row) => row.district_code === '490')?.mean,
    );
  });

  it('refuses the same year twice, a file that is no workbook, and half a request', async () => {
    const out = join(folder, 'refused');
    cpSync(committed, out, { recursive: true });
    const before = contents(out);
    const again = await runCli([
      'ingest',
      '--workbook',
      await workbook(),
      '--year',
      '2022',
      '--out',
      out,
    ]);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('the next year to add is 2023');
    const csv = await runCli(['ingest', '--workbook', ipc, '--year', '2023', '--out', out]);
    expect(csv.code).toBe(1);
    const half = await runCli(['ingest', '--workbook', 'x.xlsx', '--out', out]);
    expect(half.code).toBe(2);
    expect(half.stderr).toContain('--workbook and --year go together');
    expect(contents(out)).toEqual(before);
  });
});
