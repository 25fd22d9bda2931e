import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataVersion, formatPeriod, lastPeriod, type Panel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { createForecaster } from '@crimecast/models';
import { decodeRun, encodeRun } from '../../apps/api/src/run/run-container.ts';
import { sumForecasts } from '../../apps/api/src/run/sum-forecasts.ts';
import type { TrainedRun } from '../../apps/api/src/run/trained-run.ts';
import { deleteBlobs, readBlob, writeBlob } from '../../apps/api/src/store/blob-store.ts';
import { openStore } from '../../apps/api/src/store/open-store.ts';
// @ts-expect-error plain JavaScript, shared with the scaling bench
import { replicatedPanel } from '../scaling/replicated-panel.mjs';

/** Models of a run; their forecasts are columns of the artefact. */
const MODELS = ['naive', 'ses-log', 'theta'];
const LEVELS = [80, 95];
const HORIZON = 2;

export interface Costs {
  series: number;
  /** Milliseconds; bytes where the name says bytes or memory. */
  [step: string]: number;
}

/** What one size of panel costs at each step between the table and an answer. */
export async function costs(copies: number, databaseUrl: string | null): Promise<Costs> {
  const real = ncrbPanel(await loadNcrb());
  const districts = new Set(real.series.map(({ area }) => area)).size;
  const panel: Panel = copies === 1 ? real : replicatedPanel(real, districts, copies);
  const spent: Record<string, number> = {};
  const run = await timed(spent, 'fit of three quick models', () => quickRun(panel));
  const bytes = await timed(spent, 'encode', () => encodeRun(run));
  const decoded = await timed(spent, 'check and decode', () => decodeRun(bytes));
  const home = mkdtempSync(join(tmpdir(), 'crimecast-scale-'));
  const store = await openStore({ home, databaseUrl });
  try {
    await deleteBlobs(store.db, 'run/scale');
    await timed(spent, 'write to the database', () => writeBlob(store.db, 'run/scale', bytes));
    await timed(spent, 'read from the database', () => readBlob(store.db, 'run/scale'));
    await deleteBlobs(store.db, 'run/scale');
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
  const saved = decoded.models.reduce((sum, model) => sum + model.saved.length, 0);
  return {
    series: panel.series.length,
    ...spent,
    bytes: bytes.length,
    'bytes of saved models': saved,
    'peak memory': process.resourceUsage().maxRSS * 1024,
  };
}

async function quickRun(panel: Panel): Promise<TrainedRun> {
  const models = [];
  const sums = [];
  for (const id of MODELS) {
    const fitted = await createForecaster(id).fit(panel, { keepPast: true });
    const { mean, intervals, fallbacks } = await fitted.predict(HORIZON, { levels: LEVELS });
    const saved = fitted.save();
    models.push({ ...{ id, version: '1', members: [] }, mean, intervals, fallbacks, saved });
    const forecast = await fitted.predict(HORIZON, { levels: LEVELS });
    sums.push({ id, ...sumForecasts(forecast, fitted, panel, LEVELS) });
  }
  const label = (steps: number) => formatPeriod(lastPeriod(panel) + steps, panel.frequency);
  return {
    id: 'scale',
    dataVersion: dataVersion(panel),
    origin: label(0),
    times: Array.from({ length: HORIZON }, (_, h) => label(h + 1)),
    levels: LEVELS,
    series: panel.series,
    models,
    sums: { series: sums[0]!.series, models: sums.map(({ series: _, ...columns }) => columns) },
    risk: null,
    anomalies: null,
  };
}

async function timed<T>(
  spent: Record<string, number>,
  step: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now();
  const result = await work();
  spent[step] = performance.now() - start;
  return result;
}

const [copies, databaseUrl] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await costs(Number(copies), databaseUrl || null)));
