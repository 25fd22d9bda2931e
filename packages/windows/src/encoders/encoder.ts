import { windowsError } from '../errors.js';

/** A category: a state, a crime, a kind of area. */
export type Category = string | number | null;

/** What to do with a category that training rows did not have. */
export type UnknownPolicy = 'error' | 'missing' | 'usual';

/** A category as numbers; fitted on training rows, it knows nothing else. */
export interface Encoder {
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** Categories that it learned, in the order of first appearance. */
  readonly categories: readonly Category[];
  /**
   * One number per column.
   * @throws CrimecastError `WINDOW_CATEGORY_UNKNOWN` naming the category, with policy `error`
   */
  encode(category: Category): readonly number[];
}

export interface EncoderOptions {
  /** Before the names of the columns. Default `category`. */
  name?: string;
  /**
   * `error` refuses; `missing` gives NaN in every column; `usual` gives what is usual: no category
   * at all for one-hot, the overall mean for target means, one more code for ordinals. Default `usual`.
   */
  unknown?: UnknownPolicy;
}

/** Numbers categories from 0 in the order of first appearance; `null` and NaN are one: not known. */
export function categoryCodes(training: Iterable<Category>) {
  const categories = [...new Set([...training].map(known))];
  const codes = new Map(categories.map((category, code) => [category, code]));
  return { categories, codeOf: (category: Category) => codes.get(known(category)) };
}

/** NaN as `null`, anything else as it is. */
export function known(category: Category): Category {
  return typeof category === 'number' && Number.isNaN(category) ? null : category;
}

/** What an encoder gives for a category it does not know. */
export function forUnknown(
  policy: UnknownPolicy,
  { category, usual }: { category: Category; usual: readonly number[] },
): readonly number[] {
  if (policy === 'usual') return usual;
  if (policy === 'missing') return usual.map(() => Number.NaN);
  throw windowsError(
    'WINDOW_CATEGORY_UNKNOWN',
    `The category ${JSON.stringify(category)} was in no training row; fit on it, or set unknown to "missing" or "usual".`,
  );
}
