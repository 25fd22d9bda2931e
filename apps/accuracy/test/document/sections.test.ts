import { type BacktestResult, backtest } from '@crimecast/eval';
import { beforeAll, describe, expect, it } from 'vitest';
import { crimeSection } from '../../src/document/crime-section.js';
import { earlierSection } from '../../src/document/earlier-section.js';
import { type Evaluated, evaluated } from '../../src/document/evaluated.js';
import { failureSection } from '../../src/document/failure-section.js';
import { groupSection } from '../../src/document/group-section.js';
import { headlineSection } from '../../src/document/headline-section.js';
import { hindsightSection } from '../../src/document/hindsight-section.js';
import { horizonSection } from '../../src/document/horizon-section.js';
import { intervalSection } from '../../src/document/interval-section.js';
import { modelSection } from '../../src/document/model-section.js';
import { protocolSection } from '../../src/document/protocol-section.js';
import { repeatSection } from '../../src/document/repeat-section.js';
import { requirementSection } from '../../src/document/requirement-section.js';
import { revisionSection } from '../../src/document/revision-section.js';
import { riskSection } from '../../src/document/risk-section.js';
import type { Requirement } from '../../src/figures/requirement.js';
import { PROTOCOL, type Protocol } from '../../src/run/protocol.js';
import { panelOf, stub } from '../panels.js';

/*
 * Every series rises by 2 a year, and `up` expects 1, `half` a half, `far` a fall of 6:
 * errors one year ahead are 2 for naive, 1, 1.5 and 8. Two years ahead 4, 2, 3 and 16.
 */
const panel = panelOf({
  's1-1/murder': [10, 12, 14, 16, 18, 20],
  's1-1/theft': [30, 32, 34, 36, 38, 40],
  's2-2/murder': [0, 2, 4, 6, 8, 10],
  's2-2/theft': [50, 52, 54, 56, 58, 60],
});
const protocol: Protocol = {
  ...{ ...PROTOCOL, model: 'up', plain: 'half' },
  originals: { forest: 'far', lstm: 'lstm-original' },
};
const stubs = [stub('naive', 0, 5), stub('up', 1, 5), stub('half', 0.5, 1), stub('far', -6)];
const names = { crime: (id: string) => `${id}!`, state: (code: string) => `${code}!` };
const requirement = (atMost: number): Requirement => ({
  ...{ figure: `at most ${atMost}`, text: (value: number) => value.toFixed(2) },
  ...{ must: { atMost }, stretch: { atMost: atMost - 0.1 } },
  value: ({ years }) => years[2]!.relMae,
});
let full: Evaluated;
let reduced: Evaluated;
beforeAll(async () => {
  const { origins, levels } = protocol;
  const result = await backtest(panel, stubs, { origins, levels, horizon: 2 });
  const earlier: BacktestResult = await backtest(panel, stubs, { origins: [2018] });
  const risk = [
    { time: 2022, elevated: Float64Array.of(1, 0), probability: Float64Array.of(0.9, 0.1) },
  ];
  const measured = { protocol, result, earlier, risk, dataVersion: 'abc' };
  full = evaluated(measured, [requirement(0.55), requirement(0.4)], names);
  const short: Protocol = { ...protocol, horizon: 1 };
  const one = await backtest(panel, stubs, { origins, levels });
  const less = { ...measured, protocol: short, result: one, earlier: null, risk: [] };
  reduced = evaluated(less, [requirement(0.55)], names);
});

/** Cells of the table row that begins with these words. */
const row = (page: string, start: string) =>
  page
    .split('\n')
    .find((line) => line.startsWith(`| ${start} `))
    ?.split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());

describe('headlineSection', () => {
  it('says how much smaller the error is, by year and with the plain model below', () => {
    const page = headlineSection(full);
    expect(page).toContain('was 50.0 % smaller than that of "same as last year"');
    expect(page).toContain('2 districts × 2 crimes in 2 states');
    expect(row(page, '`up`')).toEqual([...Array(3).fill('0.500 (0.500 – 0.500)'), '2 · 2 · 2']);
    expect(row(page, '`half`')![0]).toBe('0.750 (0.750 – 0.750)');
  });
});

describe('requirementSection', () => {
  it('shows both models beside what was promised', () => {
    const page = requirementSection(full);
    expect(page).toContain('**1 of 2 musts are met by `up`; not met: at most 0.4.**');
    expect(row(page, 'at most 0.55')).toEqual([
      ...['≤ 0.55', '≤ 0.45', '0.50', 'must'],
      ...['0.75', '**missed**'],
    ]);
    expect(requirementSection(reduced)).toContain('All 1 musts are met by `up`.');
  });
});

describe('modelSection', () => {
  it('ranks models, with scores by year and the year of stress apart', () => {
    const page = modelSection(full);
    const ranked = page.match(/^\| `\w+` \| [\d.]+ \(/gm)!.map((line) => line.split('`')[1]);
    expect(ranked).toEqual(['up', 'half', 'naive', 'far', 'up', 'half', 'naive', 'far']);
    // A fall below 0 stops there: in 2020 one error in murder is 6, so √((8 + 6) / 4 × 4).
    expect(page).toContain('| `far` | 3.7417 | 4.0000 | 4.0000 |');
    expect(page).toContain('2020 apart:');
  });
});

describe('crimeSection', () => {
  it('names crimes and gives error and coverage of each', () => {
    // 2022: murder errors 1 and 1 over 30 cases; ± 5 holds all.
    expect(row(crimeSection(full), 'murder!')).toEqual([
      ...['0.5000', '0.5000', '0.5000', '0.0667', '1.0000'],
      ...['100.0 %', '100.0 %', '100.0 %'],
    ]);
  });
});

describe('groupSection', () => {
  it('names states and tells of zeros', () => {
    const page = groupSection(full);
    // Two crimes: 2021 and 2022, each one and two years ahead.
    expect(row(page, 's1!')!.slice(0, 2)).toEqual(['8', '0.5000']);
    expect(row(page, 'never 0')!.slice(0, 2)).toEqual(['12', '0.5000']);
    expect(row(page, 'up to 1 in 4 are 0')!.slice(0, 2)).toEqual(['3', '0.5000']);
  });
});

describe('horizonSection', () => {
  it('shows each year and their mean, best first', () => {
    const page = horizonSection(full);
    expect(row(page, '`half`')).toEqual(['0.7500', '0.7500', '0.7500']);
    expect(page.indexOf('`up`')).toBeLessThan(page.indexOf('`half`'));
  });

  it('is left out where only one step was measured', () => {
    expect(horizonSection(reduced)).toBe('');
  });
});

describe('intervalSection', () => {
  it('gives coverage by year, and CRPS of those with ranges only', () => {
    const page = intervalSection(full);
    expect(row(page, '2021 and 2022')!.slice(0, 3)).toEqual(['100.0 %', '100.0 %', '100.0 %']);
    expect(page).toMatch(/`half` 0\.\d{4}/);
    expect(page).not.toContain('`far`');
  });
});

describe('riskSection', () => {
  it('shows the figures of each year', () => {
    expect(row(riskSection(full), '2022')).toEqual([
      ...['2', '50.0 %', '50.0 %', '1.0000', '1.00', '0.0100'],
    ]);
  });

  it('is left out where it was not measured', () => {
    expect(riskSection(reduced)).toBe('');
  });
});

describe('revisionSection', () => {
  it('gives mean changes of the logs as percentages', () => {
    // Forecasts of 2021: the count of 2019 plus 2, then that of 2020 plus 1.
    const [before, after] = [
      [16, 36, 6, 56],
      [17, 37, 7, 57],
    ] as const;
    const mean =
      before.reduce((sum, value, i) => sum + Math.log((1 + after[i]!) / (1 + value)), 0) / 4;
    const text = `${(Math.expm1(mean) * 100).toFixed(1)} %`;
    expect(row(revisionSection(full), '2021')).toEqual(['2 to 1', '4', text, `+${text}`]);
  });

  it('is left out with one step', () => {
    expect(revisionSection(reduced)).toBe('');
  });
});

describe('earlierSection', () => {
  it('shows the year before, best first', () => {
    const page = earlierSection(full);
    expect(row(page, '`up`')!.slice(0, 2)).toEqual(['0.5000', '0.500 – 0.500']);
    expect(earlierSection(reduced)).toBe('');
  });
});

describe('failureSection', () => {
  it('lists what is no better than the reference, with its years', () => {
    const page = failureSection(full);
    expect(page).toContain('- `far` 4.000 (4.000 – 4.000); 2021: 4.0000, 2022: 4.0000.');
    expect(page).not.toContain('- `half`');
    expect(page).not.toContain('stood in');
  });

  it('says where a simpler model stood in for every series', () => {
    const { result } = full.measured;
    const rows = { ...result.rows, fallback: result.rows.fallback.slice() };
    const fold = result.folds.find(({ origin, model }) => origin === 0 && model === 3)!;
    rows.fallback.fill(1, fold.firstRow, fold.firstRow + fold.rows);
    const measured = { ...full.measured, result: { ...result, rows } };
    expect(failureSection(evaluated(measured, [], names))).toContain('every series: `far` (2020).');
  });
});

describe('sections of words', () => {
  it('take their numbers from the run', () => {
    expect(protocolSection(full)).toContain('0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975');
    expect(protocolSection(full)).toContain('(2), seed 1');
    expect(hindsightSection(full)).toContain('2022: 0.7500 → 0.5000');
    expect(repeatSection(full)).toContain('data `abc`');
  });
});
