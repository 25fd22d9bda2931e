import type { Period } from '@crimecast/data';

/**
 * Where folds are kept while a backtest runs, so that an interrupted one continues: a folder, a
 * database, a `Map`. Keys are plain ASCII and fit for file names.
 */
export interface FoldStore {
  /** What was saved under the key, or `null`. */
  load(key: string): Promise<Uint8Array | null>;
  save(key: string, bytes: Uint8Array): Promise<void>;
}

export interface ResumeOptions {
  readonly store: FoldStore;
  /** Version of the code behind the forecasters; folds of another version are not used. */
  readonly version: string;
}

/** Everything that a forecast follows from. */
export interface FoldIdentity {
  readonly model: string;
  readonly version: string;
  /** `dataVersion` of the panel up to the origin: later data changes nothing about a fold. */
  readonly data: string;
  readonly origin: Period;
  /** The origin that the model was fitted at. */
  readonly fittedAt: Period;
  readonly horizon: number;
  readonly levels: readonly number[];
  readonly seed: number;
}

/** The name of a fold; two folds share it only when they must give the same forecasts. */
export function foldKey(fold: FoldIdentity): string {
  const { model, version, data, origin, fittedAt, horizon, levels, seed } = fold;
  const parts = [model, version, data, origin, fittedAt, horizon, levels.join('-'), seed];
  return parts.map((part) => escapePart(String(part))).join('_');
}

/** Escapes everything but letters, digits, dots and dashes, so that parts never run together. */
function escapePart(part: string): string {
  return part.replace(
    /[^A-Za-z0-9.-]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
