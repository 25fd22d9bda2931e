import { lastPeriod, type Panel, type Period } from '@crimecast/data';
import { crimesOf } from './crimes-of.js';

/** Origins at which every model is refitted, for each distance. */
const REFITS = 3;
/** Past errors wanted per crime; panels with few series look further back for them. */
const ERRORS_WANTED = 60;

/** From where in the past a model is asked to forecast what is known by now. */
export interface PastOrigins {
  /** Most recent first. */
  readonly origins: readonly Period[];
  /** Those at which the model is fitted anew, most recent first. */
  readonly refits: readonly Period[];
  /** Origins to use for one step, the most recent of those that reach it. */
  readonly perStep: number;
  /** The fit to use at an origin: the latest one that knows nothing later. */
  refitFor(origin: Period): Period;
}

/**
 * Plans forecasts of the past for some distances ahead: the last three origins from which each is
 * known, and further ones where crimes have so few series that three origins tell too little.
 * The further ones lie in the later half of the panel and share one fit at the earliest of them,
 * so that a long history of one series costs no refit per period.
 *
 * An origin keeps at least one period of training; a panel of one period has none.
 * @param ahead steps ahead, each at least 1
 */
export function pastOrigins(train: Panel, ahead: readonly number[]): PastOrigins {
  const last = lastPeriod(train);
  const seriesPerCrime = train.series.length / crimesOf(train).length;
  const perStep = Math.min(
    ERRORS_WANTED,
    Math.max(REFITS, Math.ceil(ERRORS_WANTED / seriesPerCrime)),
  );
  const middle = train.start + Math.floor(train.length / 2);
  const origins = new Set<Period>();
  const refits = new Set<Period>();
  for (const steps of ahead) {
    for (let i = 0; i < perStep; i++) {
      const origin = last - steps - i;
      if (origin < (i < REFITS ? train.start : middle)) break;
      origins.add(origin);
      if (i < REFITS) refits.add(origin);
    }
  }
  if (origins.size > 0) refits.add(Math.min(...origins));
  const recentFirst = (periods: Set<Period>) => [...periods].sort((a, b) => b - a);
  const fits = recentFirst(refits);
  return {
    origins: recentFirst(origins),
    refits: fits,
    perStep,
    refitFor: (origin) => fits.find((fit) => fit <= origin)!,
  };
}
