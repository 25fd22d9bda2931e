import type { GroupScore } from '@crimecast/eval';
import { fraction, share, whole } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** For whom the default works: by size, zeros and state. */
export function groupSection({ audit, measured, names }: Evaluated): string {
  const { levels, scored, horizon } = measured.protocol;
  const table = (title: string, scores: readonly GroupScore[], name = (group: string) => group) =>
    markdownTable(
      [
        words(title),
        numbers('forecasts'),
        numbers('relMAE'),
        numbers('WAPE'),
        ...levels.map((level) => numbers(`in ${level} %`)),
      ],
      scores.map((score) => [
        name(score.group),
        whole(score.n),
        fraction(score.relMae),
        fraction(score.wape),
        ...score.coverage.map(share),
      ]),
    );
  const states = [...audit.byParent].sort((a, b) => b.n - a.n);
  const weakest = weakestLine(audit.byParent, levels, names.state);
  return [
    '## By size, zeros and state',
    `\`${audit.model}\`, ${scored.join(' and ')}${horizon > 1 ? `, 1 to ${horizon} years ahead` : ''}. Here relMAE divides each error by naive's mean error for the crime first, so that it exists for a small group too.${weakest}`,
    table('series of the crime, by level at the origin', audit.bySize),
    table('zeros in the past', audit.byZeros),
    table('state or territory', states, names.state),
  ].join('\n\n');
}

/** Forecasts below which a state's coverage says little. */
const ENOUGH = 1000;

/** Where the 80 % ranges hold least often. */
function weakestLine(
  scores: readonly GroupScore[],
  levels: readonly number[],
  nameOf: (code: string) => string,
): string {
  const level = levels.indexOf(80);
  const shares = scores.flatMap(({ group, n, coverage }) => {
    const inside = coverage[level] ?? null;
    return inside === null || n < ENOUGH ? [] : [{ group, inside }];
  });
  const low = shares.sort((a, b) => a.inside - b.inside).slice(0, 3);
  if (low.length === 0) return '';
  return ` The 80 % ranges hold least in ${low.map(({ group, inside }) => `${nameOf(group)} (${share(inside)})`).join(', ')}.`;
}
