import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quality } from '@/api/types';
import { ask } from '../ask';
import type { Stage } from '../stage';

const app = resolve(import.meta.dirname, '../../..');

/** Sources, definitions, downloads and the API how-to. */
export function dataSuite(stage: () => Stage) {
  const snippet = async (language: string) => {
    const { page } = await stage().open('/data', { javaScriptEnabled: false });
    return (await page.locator(`code[data-language="${language}"]`).textContent())!;
  };
  const expectedMean = async () => {
    const { mean } = await ask(stage().api).expectedIn('burglary', '490', '2023');
    return String(mean);
  };

  describe('the page about the data', () => {
    it('offers whole tables that really come', async () => {
      const { page } = await stage().open('/data', { javaScriptEnabled: false });
      const links = await page
        .locator('table a[download]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      expect(links.length).toBe(24);
      for (const link of links) {
        const answer = await fetch(stage().dashboard + link);
        expect(answer.status, link).toBe(200);
        const size = (await answer.arrayBuffer()).byteLength;
        expect(size, link).toBeGreaterThan(100);
      }
    });

    it('shows a shell example that works as it stands', async () => {
      const command = await snippet('curl');
      expect(command).toMatch(/^curl '/);
      const answer = execFileSync('sh', ['-c', command.replace('curl', 'curl -s')], {
        encoding: 'utf8',
      });
      expect(answer).toContain(await expectedMean());
    });

    it('shows a TypeScript example that works as it stands', async () => {
      const folder = join(app, 'node_modules', '.cache');
      const file = join(folder, `example-${process.pid}.mjs`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, await snippet('typescript'));
      try {
        const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
        expect(printed).toContain(await expectedMean());
      } finally {
        rmSync(file);
      }
    });

    const python = spawnSync('python3', ['--version']).status === 0;
    it.runIf(python)('shows a Python example that works as it stands', async () => {
      const printed = execFileSync('python3', ['-c', await snippet('python')], {
        encoding: 'utf8',
      });
      expect(printed).toContain(await expectedMean());
    });

    it('is joined by the clients of the examples', async () => {
      const clients = join(app, '../../examples/clients');
      const { mean } = await ask(stage().api).expectedIn('burglary', '490', '2023');
      const programs: [string, string[]][] = [
        [process.execPath, ['forecasts.mjs']],
        ['python3', ['forecasts.py']],
        ['Rscript', ['forecasts.R']],
      ];
      const here = programs.filter(([program]) => spawnSync(program, ['--version']).status === 0);
      for (const [program, args] of here) {
        const printed = execFileSync(program, [...args, stage().api], {
          cwd: clients,
          encoding: 'utf8',
        });
        expect(printed, program).toContain(`2023: about ${Math.round(mean)} recorded cases`);
      }
    });

    it('copies an example', async () => {
      const { page } = await stage().open('/data', {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await page.getByRole('button', { name: 'Copy the example for Shell' }).click();
      await page.getByText('Copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await snippet('curl'));
    });

    it('says what each crime means and where a state counted differently, in Hindi too', async () => {
      const { page, errors } = await stage().open('/hi/data');
      const quality = await ask(stage().api).get<Quality>('/v1/dataset/quality');
      const crimes = await ask(stage().api).get<{ data: { id: string }[] }>('/v1/crimes');
      for (const { id } of crimes.data) await page.locator(`tr#${id}`).waitFor();
      const known = new Set(crimes.data.map(({ id }) => id));
      const jumps = quality.jumps.filter(({ crime }) => known.has(crime)).length;
      expect(await page.locator('section[aria-labelledby="jumps"] li').count()).toBe(jumps);
      await page.getByText(/केरल: 2019 के 2,023 के बाद 2020 में 637 मामले/).waitFor();
      expect(errors).toEqual([]);
    });
  });

  describe('methods and ethics', () => {
    it('are reached from every page and carry the figures of the API', async () => {
      const { page } = await stage().open('/about');
      await page.getByRole('contentinfo').getByRole('link', { name: 'Methods' }).click();
      await page.getByRole('heading', { level: 1, name: /How the forecasts are made/ }).waitFor();
      type Board = { data: { model: string; relMae: number }[] };
      const { data } = await ask(stage().api).get<Board>('/v1/leaderboard');
      const own = data.find(({ model }) => model === 'default')!.relMae.toFixed(3);
      await page.getByText(`The forecasts shown on this site reach ${own}`).waitFor();
      await page.getByRole('contentinfo').getByRole('link', { name: 'Ethics' }).click();
      await page.getByRole('heading', { name: 'No ranking of places' }).waitFor();
    });
  });
}
