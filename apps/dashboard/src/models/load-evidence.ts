import { CrimecastProblem } from '@crimecast/client';
import { apiAt } from '@/api/api';
import { apiOrigin } from '@/api/origin';
import type { Dataset } from '@/api/types';
import { type Chances, chancesOf } from '@/data/chances';
import type { Accuracy, Leaderboard } from './load-models';

/** The figures that texts about methods and ethics rest on; what a server does not publish is null. */
export type Evidence = {
  dataset: Dataset;
  leaderboard: Leaderboard | null;
  calibration: Accuracy | null;
  chances: Chances | null;
};

/** `null` when the API does not answer: the texts still stand, without figures. */
export async function loadEvidence(): Promise<Evidence | null> {
  const api = apiAt(apiOrigin());
  try {
    const [dataset, leaderboard, calibration, chances] = await Promise.all([
      api.dataset(),
      api.leaderboard().catch(unpublished),
      api.accuracy({ by: 'calibration' }).catch(unpublished),
      // One district is enough: the record is that of all.
      api
        .risk({ crime: 'murder', limit: 1 })
        .then((risk) => chancesOf('murder', risk))
        .catch(unpublished),
    ]);
    return { dataset, leaderboard, calibration, chances };
  } catch {
    return null;
  }
}

/** Of the ranges of a level, the share that held in the published test; null where none is published. */
export function heldShare({ calibration }: Evidence, level: number) {
  const row = calibration?.data.find((one) => one.level === level);
  return row?.observed == null ? null : { found: row.observed, n: row.n ?? 0 };
}

function unpublished(error: unknown): null {
  if (error instanceof CrimecastProblem && [404, 422, 503].includes(error.status)) return null;
  throw error;
}
