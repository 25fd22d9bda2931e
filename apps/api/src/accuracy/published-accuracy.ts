import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evaluation } from '@crimecast/eval/report';

/** How well chances of elevated counts told apart what came, for one target period. */
export interface RiskScore {
  readonly time: number;
  /** Cells with both a chance and an outcome. */
  readonly n: number;
  readonly baseRate: number;
  readonly meanProbability: number;
  readonly auc: number | null;
  /** Share of elevated ones among the highest chances, over the base rate. */
  readonly lift: number | null;
  readonly brier: number | null;
  /** Of the cells given at least the chance `from`, how many were elevated. */
  readonly flags: readonly {
    readonly from: number;
    readonly flagged: number;
    readonly right: number;
  }[];
}

/** What `pnpm accuracy` measured and wrote. */
export interface PublishedAccuracy {
  /** Changes with the file: part of the tag of what tells of it. */
  readonly version: string;
  readonly evaluation: Evaluation;
  readonly risk: readonly RiskScore[];
}

/**
 * Reads `docs/accuracy.json` when first asked, and again only while there is none.
 * @param file default: in the folder `docs` at or above this program
 * @returns a function that gives `null` when there is no such file, or no evaluation in it
 */
export function accuracyReader(file: string | undefined): () => Promise<PublishedAccuracy | null> {
  let known: PublishedAccuracy | null = null;
  return async () => {
    known ??= await read(file ?? accuracyFile());
    return known;
  };
}

async function read(file: string | null): Promise<PublishedAccuracy | null> {
  if (file === null || !existsSync(file)) return null;
  const text = await readFile(file, 'utf8');
  const content = parsed(text);
  if (content === null) return null;
  const { risk = [], ...evaluation } = content;
  const version = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { version, evaluation, risk };
}

type Content = Evaluation & { readonly risk?: readonly RiskScore[] };

function parsed(text: string): Content | null {
  try {
    const content = JSON.parse(text) as Partial<Content> | null;
    return Array.isArray(content?.leaderboard?.rows) ? (content as Content) : null;
  } catch {
    return null;
  }
}

function accuracyFile(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, 'docs', 'accuracy.json');
    if (existsSync(file)) return file;
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}
