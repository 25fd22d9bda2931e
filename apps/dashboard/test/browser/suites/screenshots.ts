import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapReady, type Stage } from '../stage';

const IMAGES = resolve(import.meta.dirname, '../../../../../docs/images');
const SHOTS = [
  { name: 'map-desktop.png', width: 1280, height: 800, path: '/?crime=burglary&district=490' },
  { name: 'map-phone.png', width: 390, height: 844, path: '/?crime=burglary' },
];

/** The README's pictures; only CRIMECAST_UPDATE_SCREENSHOTS=1 replaces them. */
export function screenshotSuite(stage: () => Stage) {
  describe('pictures for the README', () => {
    for (const { name, width, height, path } of SHOTS) {
      it(`${name} is a picture of the page and below 400 kB`, async () => {
        const update = process.env.CRIMECAST_UPDATE_SCREENSHOTS === '1';
        const folder = update ? IMAGES : mkdtempSync(join(tmpdir(), 'crimecast-shots-'));
        mkdirSync(folder, { recursive: true });
        const { page } = await stage().open(path, { viewport: { width, height } });
        await mapReady(page);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, name) });
        const png = readFileSync(join(folder, name));
        if (!update) rmSync(folder, { recursive: true });
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
        expect(png.length).toBeGreaterThan(40_000);
        expect(png.length).toBeLessThan(400_000);
      });
    }
  });
}
