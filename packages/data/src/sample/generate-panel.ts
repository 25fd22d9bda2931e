import { type Frequency, seasonLength } from '../panel/frequency.js';
import type { Panel } from '../panel/panel.js';
import { type ArraysInput, panelFromArrays } from '../panel/panel-from-arrays.js';
import { generateSeries, type SeriesStructure } from './generate-series.js';
import { randomStream } from './random.js';

export interface GeneratePanelOptions {
  /** Areas, in parents of four; 12 by default. */
  areas?: number;
  /** Crimes; 4 by default. */
  crimes?: number;
  /** Periods; 72 by default. */
  length?: number;
  /** `month` by default. */
  frequency?: Frequency;
  /** Label of the first period; that of January 2018 by default. */
  start?: string;
  /** The same seed gives the same panel; 1 by default. */
  seed?: number;
}

/**
 * A synthetic panel, for docs and tests: areas `A01 …` in parents `North`, `East`, `South`, `West`,
 * crimes `crime-1 …`. Levels differ by area and crime; trend, season, overdispersion and zeros by
 * crime. No area or count in it is real.
 */
export function generatePanel(options: GeneratePanelOptions = {}): Panel {
  const { areas = 12, crimes = 4, length = 72, frequency = 'month', seed = 1 } = options;
  const structures = Array.from({ length: crimes }, (_, c) => crimeStructure(seed, c));
  const width = Math.max(2, String(areas).length);
  const series: ArraysInput[] = [];
  for (let a = 0; a < areas; a++) {
    const size = 0.2 + 3 * randomStream(seed, 1_000_000 + a)() ** 2;
    for (const [c, structure] of structures.entries()) {
      const scaled = { ...structure, level: structure.level * size };
      const season = seasonLength(frequency);
      const stream = 1 + a * 1000 + c;
      const { values } = generateSeries(scaled, { length, seasonLength: season, seed, stream });
      series.push({
        area: `A${String(a + 1).padStart(width, '0')}`,
        crime: `crime-${c + 1}`,
        parent: PARENTS[Math.floor(a / 4) % PARENTS.length]!,
        values,
      });
    }
  }
  return panelFromArrays(series, frequency, options.start ?? FIRST[frequency]);
}

const PARENTS = ['North', 'East', 'South', 'West'];

const FIRST: Record<Frequency, string> = {
  year: '2018',
  quarter: '2018-Q1',
  month: '2018-01',
  week: '2018-W01',
  day: '2018-01-01',
};

function crimeStructure(seed: number, crime: number): SeriesStructure & { level: number } {
  const random = randomStream(seed, 2_000_000 + crime);
  return {
    level: 3 * 40 ** random(),
    trend: random() * 0.2 - 0.1,
    season: random() * 0.4,
    dispersion: random() * 0.1,
    zeros: crime % 4 === 3 ? 0.2 : 0,
  };
}
