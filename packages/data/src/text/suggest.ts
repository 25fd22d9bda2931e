import { editDistance } from './edit-distance.js';

/** No name is longer; comparing costs a product of lengths. */
const LONGEST = 64;

/**
 * ` Did you mean "x"?` for the known name nearest to a mistyped one, or nothing when none is within
 * a third of its length. Letter case, `_` and `-` make no difference; the first of equals wins.
 */
export function suggest(name: string, known: Iterable<string>): string {
  if (name.length === 0 || name.length > LONGEST) return '';
  const wanted = fold(name);
  let best = '';
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of known) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best === '' ? '' : ` Did you mean "${best}"?`;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
