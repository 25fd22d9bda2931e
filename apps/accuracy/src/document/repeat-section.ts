import { LIBRARY_VERSION } from '@crimecast/models';
import type { Evaluated } from './evaluated.js';

/** How to get the same page again, and where other panels are measured. */
export function repeatSection({ measured }: Evaluated): string {
  const { seed, models, originals } = measured.protocol;
  const command = ['naive', 'mean3', originals.forest, 'default'].filter(
    (model) => models.includes(model) || model === originals.forest,
  );
  return `## Other panels

On a monthly panel of another country, beside R's \`ets\`, \`thetaf\` and \`auto.arima\`: \`pnpm bench:monthly\`, figures in
[bench/README.md](../bench/README.md).

## The same page again

\`\`\`sh
pnpm accuracy                        # writes this page; no network is needed once installed
pnpm accuracy --check                # writes nothing, ends with 1 when a must is missed
pnpm accuracy --resume DIR           # keeps what is done in DIR and goes on from it
pnpm accuracy --report FILE.html     # also the report with plots
pnpm accuracy --reduced --check      # a third of the districts, 2022 only, loose bounds: part of npm test
npx crimecast backtest --raw-protocol --models ${command.join(',')}
\`\`\`

Library ${LIBRARY_VERSION} · data \`${measured.dataVersion}\` (checksum of the panel) · seed ${seed}. Threads, machine and time of day change nothing
in this page.`;
}
