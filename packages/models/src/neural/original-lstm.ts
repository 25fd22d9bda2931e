import { type Panel, seriesValues } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { lastObservedInstead } from '../baselines/last-observed-instead.js';
import { countPeriods } from '../count-periods.js';
import { modelError } from '../errors.js';
import { readFloats } from '../format/checked-arrays.js';
import { readInteger, readStrings } from '../format/checked-json.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import type {
  FitTask,
  FittedPoint,
  PointForecast,
  PointModel,
  SavedState,
} from '../point-model.js';
import { forwardNetwork } from './forward.js';
import type { NetworkShape, Weights } from './network.js';
import { areaPlaces, type CountScale } from './original-windows.js';
import { restoreWeights } from './saved-network.js';

const MOST_WINDOW = 1000;
const MOST_UNITS = 4096;

/** The network of one crime. */
export interface OriginalNetwork {
  readonly crime: string;
  readonly scale: CountScale;
  readonly weights: Weights;
}

export interface OriginalNetworks {
  readonly window: number;
  readonly units: number;
  /** Districts in the order of their input. */
  readonly areas: readonly string[];
  readonly networks: readonly OriginalNetwork[];
}

export type TeachOriginal = (train: Panel, task: FitTask) => Promise<OriginalNetworks>;

export const ORIGINAL_ID = 'lstm-original';

/**
 * The LSTM of the original project: for each crime, raw counts of three periods, scaled by the
 * smallest and the largest, an LSTM of 64 units, dropout, the district, a dense output.
 *
 * Kept for comparison: on yearly district counts it does worse than naive.
 */
export function originalLstm(teach: TeachOriginal): PointModel {
  return {
    id: ORIGINAL_ID,
    label: 'LSTM of the original project',
    description:
      'One LSTM per crime on the raw counts of three periods, as in the original project.',
    features: ['lag1', 'lag2', 'lag3', 'area'],
    heavy: true,
    async fit(train, task) {
      return fitted(await teach(train, task));
    },
    restore: (state) => fitted(restoreOriginal(state)),
  };
}

export function originalShape(window: number, units: number): NetworkShape {
  const none = { filters: 0, reach: 1, hidden: 0 };
  return { cell: 'lstm', window, channels: 1, units, statics: 1, outputs: 1, ...none };
}

function fitted(learned: OriginalNetworks): FittedPoint {
  return {
    state: originalState(learned),
    forecast: (history, horizon) => forecastOriginal(learned, history, horizon),
  };
}

/** From the last window, and further steps from windows that hold forecasts. */
function forecastOriginal(
  learned: OriginalNetworks,
  history: Panel,
  horizon: number,
): PointForecast {
  const { window, units, networks } = learned;
  const shape = originalShape(window, units);
  const byCrime = new Map(
    networks.map(({ crime, scale, weights }) => [
      crime,
      { scale, forward: forwardNetwork(shape, weights) },
    ]),
  );
  const place = areaPlaces(learned.areas);
  const mean = new Float64Array(history.series.length * horizon);
  const fallbacks: Fallback[] = [];
  const output = new Float64Array(1);
  history.series.forEach(({ crime, area }, series) => {
    const out = mean.subarray(series * horizon, (series + 1) * horizon);
    const values = seriesValues(history, series);
    const network = byCrime.get(crime);
    const recent = values.slice(-window);
    const whole = recent.length === window && !recent.some(Number.isNaN);
    if (network && whole) {
      const { scale, forward } = network;
      const sequence = recent.map((count) => (count - scale.low) / scale.span);
      const district = Float64Array.of(place(area));
      for (let step = 0; step < horizon; step++) {
        forward(sequence, district, output);
        out[step] = Math.max(0, scale.low + scale.span * output[0]!);
        sequence.copyWithin(0, 1);
        sequence[window - 1] = output[0]!;
      }
      return;
    }
    const needed = countPeriods(window, history.frequency);
    const [reason, detail] = network
      ? (['SHORT_HISTORY', `${needed} of unbroken history at the end needed`] as const)
      : (['UNSEEN_CRIME', `too few windows of ${needed} to train on "${crime}"`] as const);
    fallbacks.push({ series, ...lastObservedInstead(values, out, reason, detail) });
  });
  return { mean, fallbacks };
}

function originalState({ window, units, areas, networks }: OriginalNetworks): SavedState {
  const arrays = new Map<string, Float64Array>();
  networks.forEach(({ scale, weights }, n) => {
    arrays.set(`${n}.scale`, Float64Array.of(scale.low, scale.span));
    for (const [name, numbers] of withPrefix(`${n}.`, weights)) {
      arrays.set(name, numbers as Float64Array);
    }
  });
  return { params: { window, units, areas, crimes: networks.map(({ crime }) => crime) }, arrays };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
function restoreOriginal({ params, arrays }: SavedState): OriginalNetworks {
  const window = readInteger(params, 'window', 1, MOST_WINDOW);
  const units = readInteger(params, 'units', 1, MOST_UNITS);
  const areas = readStrings(params, 'areas');
  const crimes = readStrings(params, 'crimes');
  if (new Set(crimes).size !== crimes.length || new Set(areas).size !== areas.length) {
    throw modelError('MODEL_FILE_INVALID', 'This model names a crime or an area twice.');
  }
  const shape = originalShape(window, units);
  const networks = crimes.map((crime, n) => {
    const own = withoutPrefix(`${n}.`, arrays);
    const [low, span] = readFloats(own, 'scale', 2) as unknown as [number, number];
    if (!Number.isFinite(low) || !Number.isFinite(span) || span <= 0) {
      throw modelError(
        'MODEL_FILE_INVALID',
        `The counts of "${crime}" in this model have no scale.`,
      );
    }
    return { crime, scale: { low, span }, weights: restoreWeights(shape, own) };
  });
  return { window, units, areas, networks };
}
