import { share, withInterval } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';
import { markdownTable, numbers, words } from './markdown-table.js';

/** The answer in a few lines: how far from "same as last year". */
export function headlineSection({ board, own, plain, measured, audit }: Evaluated): string {
  const { scored } = measured.protocol;
  const pooled = board.rows.find(({ model }) => model === own.model)?.byCluster;
  const all = audit.byParent;
  const areas = new Set(measured.result.series.map(({ area }) => area)).size;
  const crimes = new Set(measured.result.series.map(({ crime }) => crime)).size;
  const years = `${scored[0]} and ${scored.at(-1)}`;
  const answer = pooled
    ? `Over ${years} the absolute error of \`${own.model}\` was ${besideNaive(pooled.relMae)} that of "same as last year" (relMAE ${pooled.relMae.toFixed(3)}, 95 % interval over states ${pooled.lower.toFixed(3)} to ${pooled.upper.toFixed(3)}), on ${areas} districts × ${crimes} crimes in ${all.length} states and territories.`
    : `\`${own.model}\` could not be compared with naive.`;
  const rows = [own, plain].map(({ model, years: list, ahead }) => [
    `\`${model}\``,
    ...[...list].reverse().map(withInterval),
    [...ahead]
      .reverse()
      .map((one) => one.ahead)
      .join(' · '),
  ]);
  const times = [...own.years].reverse().map(({ time }) => time);
  return [
    answer,
    markdownTable(
      [
        words('model'),
        ...times.map((time) => numbers(`relMAE ${time}`)),
        numbers(`crimes of ${crimes} ahead of naive, ${times.join(' · ')}`),
      ],
      rows,
    ),
    `In brackets: 95 % intervals from drawing whole states. ${stressLine(measured.protocol.stress)}`,
  ].join('\n\n');
}

/** `4.1 % smaller than`. */
function besideNaive(relMae: number): string {
  return `${share(Math.abs(1 - relMae))} ${relMae < 1 ? 'smaller' : 'larger'} than`;
}

function stressLine(stress: readonly number[]): string {
  return stress.length === 0
    ? ''
    : `${stress.join(' and ')} is a test under stress: lockdowns that no past could have told of.`;
}
