import type { Panel } from '@crimecast/data';
import type { Interval } from '@crimecast/windows';
import { crimesOf } from '../../crimes-of.js';
import { modelError } from '../../errors.js';
import { readFloats } from '../../format/checked-arrays.js';
import { readInteger, readStrings } from '../../format/checked-json.js';
import type { Contents } from '../../format/container.js';
import { joinFloats } from '../../join-floats.js';
import { BINS, levelBin } from '../calibration.js';
import type { FittedIntervals } from '../fitted-intervals.js';
import type { Means } from '../intervals-around.js';
import { collectErrors, type PastForecast } from '../past-errors.js';
import { quartiles } from '../pool-errors.js';
import { countRanges } from './count-range.js';

/** Fewer forecasts than this make a cell too noisy to use on its own. */
const MIN_FORECASTS = 20;
const MAX_STEPS = 1000;

/** How much counts of a crime and size varied around forecasts beyond Poisson, by step. */
interface Excesses {
  readonly crimes: readonly string[];
  readonly steps: readonly StepExcess[];
}

interface StepExcess {
  /** Three level edges per crime. */
  readonly edges: Float64Array;
  /** Of crime `c` in level bin `b` at `4c + b`, and of all crimes in bin `b` after them. */
  readonly excess: Float64Array;
}

/**
 * Learns by moments how much counts vary around forecasts: Var = mean + excess · mean², per crime
 * and level bin, over all crimes where a cell has fewer than 20 forecasts. A series that a simpler
 * model forecast is treated alike.
 * Source: Cameron & Trivedi (2013), Regression Analysis of Count Data, § 3.3 (NB2 by moments).
 */
export function learnNegativeBinomial(
  train: Panel,
  byStep: readonly (readonly PastForecast[])[],
): FittedIntervals {
  const crimes = crimesOf(train);
  const steps = byStep.map((forecasts) => {
    const parts = forecasts.map((forecast) => collectErrors(train, crimes, forecast));
    const flat = (key: 'crime' | 'mean' | 'actual') => parts.flatMap((part) => part[key]);
    return stepExcess(crimes.length, flat('crime'), flat('mean'), flat('actual'));
  });
  return negativeBinomial({ crimes, steps });
}

function negativeBinomial({ crimes, steps }: Excesses): FittedIntervals {
  const known = new Map(crimes.map((crime, c) => [crime, c]));
  return {
    kind: 'negative-binomial',
    around: (means, _history, levels) =>
      intervalsAt(levels, steps, means, known).filter(({ lower }) =>
        lower.some((bound) => !Number.isNaN(bound)),
      ),
    contents: () => ({
      header: { crimes, steps: steps.length },
      arrays: new Map([
        ['intervals.edges', joinFloats(steps.map(({ edges }) => edges))],
        ['intervals.excess', joinFloats(steps.map(({ excess }) => excess))],
      ]),
    }),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreNegativeBinomial({ header, arrays }: Contents): FittedIntervals {
  const crimes = readStrings(header, 'crimes');
  const count = readInteger(header, 'steps', 0, MAX_STEPS);
  const perStep = crimes.length * (BINS - 1);
  const cells = (crimes.length + 1) * BINS;
  const edges = readFloats(arrays, 'intervals.edges', count * perStep);
  const excess = readFloats(arrays, 'intervals.excess', count * cells);
  if (edges.some(Number.isNaN) || excess.some((value) => !(value >= 0 && value < 1e12))) {
    throw modelError(
      'MODEL_FILE_INVALID',
      'The variances in this model are no numbers of 0 or more.',
    );
  }
  const steps = Array.from({ length: count }, (_, h) => ({
    edges: edges.slice(h * perStep, (h + 1) * perStep),
    excess: excess.slice(h * cells, (h + 1) * cells),
  }));
  return negativeBinomial({ crimes, steps });
}

function intervalsAt(
  levels: readonly number[],
  steps: readonly StepExcess[],
  { mean, horizon, series }: Means,
  known: ReadonlyMap<string, number>,
): Interval[] {
  const unknown = () => new Float64Array(mean.length).fill(Number.NaN);
  const intervals = levels.map((level) => ({ level, lower: unknown(), upper: unknown() }));
  series.forEach(({ crime }, s) => {
    const c = known.get(crime) ?? -1;
    for (let h = 0; h < Math.min(horizon, steps.length); h++) {
      const at = s * horizon + h;
      const value = mean[at]!;
      if (Number.isNaN(value)) continue;
      const { edges, excess } = steps[h]!;
      const cell = c < 0 ? excess.length - BINS : c * BINS + levelBin(edges, c, value);
      const ranges = countRanges(Math.max(value, 1e-6), excess[cell]!, levels);
      for (const [i, { lower, upper }] of intervals.entries()) {
        lower[at] = Math.min(value, ranges[i]!.lower);
        upper[at] = Math.max(value, ranges[i]!.upper);
      }
    }
  });
  return intervals;
}

function stepExcess(
  crimes: number,
  crime: readonly number[],
  mean: readonly number[],
  actual: readonly number[],
): StepExcess {
  const edges = new Float64Array(crimes * (BINS - 1));
  for (let c = 0; c < crimes; c++) {
    const own = mean.filter((_, i) => crime[i] === c);
    edges.set(quartiles(own), c * (BINS - 1));
  }
  const cells = (crimes + 1) * BINS;
  const sums = new Float64Array(cells);
  const counts = new Int32Array(cells);
  mean.forEach((value, i) => {
    const bin = levelBin(edges, crime[i]!, value);
    for (const cell of [crime[i]! * BINS + bin, crimes * BINS + bin]) {
      // Each forecast counts alike in its cell, whatever its size.
      const size = Math.max(value, 0.1);
      sums[cell]! += ((actual[i]! - value) ** 2 - value) / (size * size);
      counts[cell]!++;
    }
  });
  const pooled = (cell: number) => Math.max(0, sums[cell]! / Math.max(1, counts[cell]!));
  return {
    edges,
    excess: Float64Array.from({ length: cells }, (_, cell) =>
      pooled(counts[cell]! < MIN_FORECASTS ? crimes * BINS + (cell % BINS) : cell),
    ),
  };
}
