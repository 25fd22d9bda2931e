import { quantileGrid } from '@crimecast/eval';
import type { Evaluated } from './evaluated.js';

/** How the figures were made, in words. */
export function protocolSection({ measured, board }: Evaluated): string {
  const { origins, horizon, levels, reference, seed } = measured.protocol;
  const grid = quantileGrid(levels).map((quantile) => Number(quantile.toFixed(4)));
  return `## Protocol

- **Series.** LGD district × crime, all police circles of a district summed as they were filed, no patch row, no circle moved,
  blanks as 0, the districts that have a row in every year (\`--raw-protocol\` of the command line).
- **Rolling origin.** From each of ${origins.join(', ')} the years after it are forecast, ${horizon === 1 ? 'one year' : `1 to ${horizon} years`} ahead. Everything that
  is fitted, scaled, selected or calibrated sees the origin's past only; a test of the library replaces all later values by noise and asks for
  the same forecasts to the last bit.
- **relMAE.** Geometric mean over crimes of the mean absolute error divided by that of \`${reference}\` (the last value): below 1 is
  better. Over several years errors are added per crime before they are divided.
- **macro-WAPE.** Mean over crimes of Σ|error| / Σ recorded cases. **RMSSE**: per crime √(mean squared error / mean squared yearly step of
  all districts until the origin), mean over crimes.
- **CRPS.** Twice the mean pinball loss over the quantiles ${grid.join(', ')} with equal weights (the bounds of the ${levels.join(', ')} % intervals,
  and the forecast as the median), divided by the crime's mean count, mean over crimes.
- **Intervals of figures.** Percentile bootstrap, 1000 draws of whole states (${board.clusters}), seed 1. **p (DM)**: Diebold–Mariano test on losses in
  units of the crime's usual naive error, clustered by state. **Best set**: the model confidence set of Hansen, Lunde & Nason (2011) at 10 %.
- **Neural models** learn by the library's own loops, without ranges, which would take a training per past year.
- Everything random follows from seed ${seed}; threads change nothing.`;
}
