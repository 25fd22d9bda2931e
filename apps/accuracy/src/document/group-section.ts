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
  return [
    '## By size, zeros and state',
    `\`${audit.model}\`, ${scored.join(' and ')}${horizon > 1 ? `, 1 to ${horizon} years ahead` : ''}. Here relMAE divides each error by naive's mean error for the crime first, so that it exists for a small group too.`,
    table('series of the crime, by level at the origin', audit.bySize),
    table('zeros in the past', audit.byZeros),
    table('state or territory', states, names.state),
  ].join('\n\n');
}
