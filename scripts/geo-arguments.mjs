import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is wrong with the source or how the program was called; shown without a stack. */
export class GeoError extends Error {}

/**
 * `--source` and `--out`, as whole paths.
 * @param wanted what the source is, for who leaves it out
 * @throws GeoError
 */
export function readGeoArguments(wanted) {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        source: { type: 'string' },
        out: { type: 'string', default: join(ROOT, 'data', 'geo') },
      },
    }));
  } catch (cause) {
    throw new GeoError(cause.message, { cause });
  }
  if (!values.source) throw new GeoError(wanted);
  return { source: resolve(values.source), out: resolve(values.out) };
}
