import { suggest } from '@crimecast/data';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { commaList } from './comma-list.js';

/**
 * The members of each row that `?fields=a,b` asks for, in the order in which they are offered.
 * @throws Problem `FIELD_UNKNOWN` naming the field and all there are
 */
export function selectFields<F extends string>(
  asked: string | undefined,
  offered: readonly F[],
  byDefault: readonly F[],
): readonly F[] {
  if (asked === undefined) return byDefault;
  const names = commaList(asked);
  const unknown = names.find((name) => !(offered as readonly string[]).includes(name));
  if (unknown === undefined && names.length > 0) {
    return offered.filter((name) => names.includes(name));
  }
  const what = unknown === undefined ? 'No field is named' : `There is no field ${quote(unknown)}`;
  throw new Problem(
    'FIELD_UNKNOWN',
    `${what}.${unknown === undefined ? '' : suggest(unknown, offered)} Use some of ${offered.join(', ')}, separated by commas.`,
  );
}

/** An object with only those members. */
export function pickFields<T extends object, F extends keyof T>(row: T, fields: readonly F[]) {
  const picked: Partial<Pick<T, F>> = {};
  for (const field of fields) if (row[field] !== undefined) picked[field] = row[field];
  return picked;
}
