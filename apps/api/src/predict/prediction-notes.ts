import { suggest } from '@crimecast/data';
import type { Catalog } from '../catalog/catalog.js';
import { quote } from '../problems/quote.js';
import type { CallerSeries } from './caller-panel.js';
import type { ModelChoice } from './choose-models.js';

/** Years ahead that the published evaluation tested. */
const TESTED_YEARS = 2;

interface Answered {
  readonly choice: ModelChoice;
  readonly horizon: number;
  readonly levels: readonly number[];
  readonly data: readonly {
    readonly mean: number | null;
    readonly intervals: readonly unknown[];
  }[];
}

/** What to know before predictions are used, each thing said once. */
export function predictionNotes(
  catalog: Catalog,
  callers: readonly CallerSeries[],
  { choice, horizon, levels, data }: Answered,
): string[] {
  const notes: string[] = [];
  const crimes = new Set(callers.map(({ crime }) => crime));
  for (const crime of [...crimes].filter((id) => !catalog.crimes.has(id)).slice(0, 5)) {
    notes.push(
      `The crime ${quote(crime)} is not among those served.${suggest(crime, catalog.crimes.keys())} It is forecast as one that the models have not seen.`,
    );
  }
  if (choice.fit === 'run' && horizon > TESTED_YEARS) {
    notes.push(
      `More than ${TESTED_YEARS} years ahead no forecast has been tested against what came; take those steps as an extension of the line.`,
    );
  }
  const bare = data.some(
    ({ mean, intervals }) => mean !== null && intervals.length < levels.length,
  );
  if (bare) {
    notes.push('Where a range is missing, no past error of that kind tells how wide it would be.');
  }
  return notes;
}
