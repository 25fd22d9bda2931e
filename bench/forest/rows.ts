import { readFileSync, writeFileSync } from 'node:fs';
import type { Panel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { slidingWindows } from '@crimecast/windows';
import { featureSource } from '../../packages/models/src/pooled/feature-source.js';
import { trainingRows } from '../../packages/models/src/pooled/training-rows.js';
// @ts-expect-error plain JavaScript, shared with the scaling bench
import { replicatedPanel } from '../scaling/replicated-panel.mjs';

export interface Rows {
  readonly names: string[];
  readonly features: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

interface OriginRows extends Omit<Rows, 'names'> {
  readonly rows: number;
  readonly columns: readonly { readonly name: string }[];
  readonly origins: Int32Array;
}

/** Rows that are learned, of those that pooled models learn from on three copies of all districts. */
const COPIED = { '100 k × 12': 100_000, '165 k × 12': 165_000 };

export type Shape = '1.4 k × 4' | '20 k × 12' | keyof typeof COPIED;

/**
 * Rows to learn from, and those of the last year: the windows of one crime with the district's
 * place, as the original project learned; or rows of pooled models.
 */
export async function rowsOf(shape: Shape): Promise<{ train: Rows; unseen: Rows }> {
  const tables = await loadNcrb();
  if (shape === '1.4 k × 4') {
    return split(windowsOf(ncrbPanel(tables, { protocol: 'raw', crimes: ['murder'] })), 1e9);
  }
  const panel = ncrbPanel(tables, { protocol: 'raw', crimes: 'core20' });
  const pooled = (of: Panel) => trainingRows(featureSource(of), 1);
  if (shape === '20 k × 12') return split(pooled(panel), 20_000);
  const districts = new Set(panel.series.map(({ area }) => area)).size;
  const { unseen } = split(pooled(panel), 0);
  const { train } = split(pooled(replicatedPanel(panel, districts, 3)), COPIED[shape]);
  return { train, unseen };
}

function windowsOf(panel: Panel): OriginRows {
  const windows = slidingWindows(panel, { size: 3 });
  const areas = panel.series.map(({ area }) => area);
  const places = Float64Array.from(windows.series, (s) => areas.indexOf(areas[s]!));
  return {
    ...windows,
    columns: [...windows.columns, { name: 'district' }],
    features: Float64Array.of(...windows.features, ...places),
    weights: new Float64Array(windows.rows).fill(1),
  };
}

/** The last origin is held out; of the others `most` are kept, evenly over all. */
function split(all: OriginRows, most: number) {
  const last = all.origins.reduce((latest, origin) => Math.max(latest, origin));
  const known = [...all.origins.keys()].filter((row) => all.origins[row]! < last);
  const every = Math.max(1, known.length / most);
  const count = Math.min(most, known.length);
  const kept = Array.from({ length: count }, (_, i) => known[Math.floor(i * every)]!);
  const held = [...all.origins.keys()].filter((row) => all.origins[row] === last);
  return { train: part(all, kept), unseen: part(all, held) };
}

function part(all: OriginRows, rows: readonly number[]): Rows {
  const features = new Float64Array(rows.length * all.columns.length);
  all.columns.forEach((_, c) => {
    rows.forEach((row, i) => {
      features[c * rows.length + i] = all.features[c * all.rows + row]!;
    });
  });
  return {
    names: all.columns.map(({ name }) => name),
    features,
    targets: Float64Array.from(rows, (row) => all.targets[row]!),
    weights: Float64Array.from(rows, (row) => all.weights[row]!),
  };
}

/** Rows as a file of doubles: how many, how many columns, features by column, targets, weights. */
export function writeRows(path: string, { names, features, targets, weights }: Rows): void {
  const head = Float64Array.of(targets.length, names.length);
  const parts = [head, features, targets, weights].map(({ buffer }) => new Uint8Array(buffer));
  writeFileSync(path, Buffer.concat(parts));
}

export function readRows(path: string): Rows {
  const all = new Float64Array(new Uint8Array(readFileSync(path)).buffer);
  const [rows, columns] = [all[0]!, all[1]!];
  const end = 2 + rows * columns;
  return {
    names: Array.from({ length: columns }, (_, c) => `x${c}`),
    features: all.slice(2, end),
    targets: all.slice(end, end + rows),
    weights: all.slice(end + rows),
  };
}
