import { type BacktestResult, backtest } from '@crimecast/eval';
import { beforeAll, describe, expect, it } from 'vitest';
import { accuracyDocument } from '../../src/document/accuracy-document.js';
import { evaluated } from '../../src/document/evaluated.js';
import { markdownTable, numbers, words } from '../../src/document/markdown-table.js';
import { ncrbNames } from '../../src/document/ncrb-names.js';
import { requirementTable } from '../../src/document/requirement-section.js';
import type { Requirement } from '../../src/figures/requirement.js';
import type { Measured } from '../../src/run/measure.js';
import { PROTOCOL, type Protocol } from '../../src/run/protocol.js';
import { panelOf, stub } from '../panels.js';

const panel = panelOf(
  Object.fromEntries(
    Array.from({ length: 24 }, (_, s) => [
      `s${s % 4}-${s % 12}/${s < 12 ? 'murder' : 'theft'}`,
      Array.from({ length: 6 }, (_, t) => 10 + (s % 5) + 2 * t + ((s * 5 + t * t) % 2)),
    ]),
  ),
);
const protocol: Protocol = {
  ...{ ...PROTOCOL, model: 'up', plain: 'half' },
  originals: { forest: 'far', lstm: 'lstm-original' },
};
const stubs = [stub('naive', 0, 5), stub('up', 1, 5), stub('half', 0.5, 5), stub('far', -6)];
const names = { crime: (id: string) => `${id} (named)`, state: (code: string) => `state ${code}` };
const requirement = (figure: string, atMost: number): Requirement => ({
  ...{ figure, text: (value: number) => value.toFixed(3), must: { atMost } },
  value: ({ years }) => years[2]!.relMae,
});
let measured: Measured;
beforeAll(async () => {
  const { origins, levels } = protocol;
  const result: BacktestResult = await backtest(panel, stubs, { origins, levels, horizon: 2 });
  const earlier = await backtest(panel, stubs.slice(0, 2), { origins: [2018] });
  const risk = [
    { time: 2022, elevated: Float64Array.of(1, 0), probability: Float64Array.of(0.9, 0.1) },
  ];
  measured = { protocol, result, earlier, risk, dataVersion: 'abc' };
});

describe('accuracyDocument', () => {
  it('is the same twice, has every part, and no figure that is no number', () => {
    const write = () => accuracyDocument(evaluated(measured, [requirement('this', 9)], names));
    const page = write();
    expect(write()).toBe(page);
    const titles = page.match(/^## .*$/gm);
    expect(titles).toHaveLength(14);
    expect(page).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(page).toContain('murder (named)');
    expect(page).toContain('state s1');
  });

  it('says which musts are met, and which are not', () => {
    const good = accuracyDocument(evaluated(measured, [requirement('this', 9)], names));
    expect(good).toContain('All 1 musts are met by `up`.');
    const requirements = [requirement('this', 9), requirement('that', 0)];
    const page = accuracyDocument(evaluated(measured, requirements, names));
    expect(page).toContain('**1 of 2 musts are met by `up`; not met: that.**');
  });

  it('tells what does not work by what was measured', () => {
    const page = accuracyDocument(evaluated(measured, [], names));
    const part = page.slice(page.indexOf('## What does not work'));
    expect(part).toContain('- `far`');
    expect(part).not.toContain('- `up`');
  });
});

describe('requirementTable', () => {
  it('shows a missing figure as such', () => {
    const absent: Requirement = { ...requirement('absent', 1), value: () => null };
    const { judged } = evaluated(measured, [absent], names);
    expect(requirementTable(judged, null, ['up'])).toContain(
      '| absent | ≤ 1.000 | – | – | not measured |',
    );
  });
});

describe('markdownTable', () => {
  it('sets numbers flush right and keeps cells in their columns', () => {
    expect(markdownTable([words('a|b'), numbers('n')], [['x\ny', '1']])).toBe(
      '| a\\|b | n |\n|---|--:|\n| x y | 1 |',
    );
  });
});

describe('ncrbNames', () => {
  it('names what is known and leaves the rest', () => {
    const { crime, state } = ncrbNames({ states: [{ code: '27', name: 'Maharashtra' }] as never });
    expect([crime('murder'), crime('other'), state('27'), state('99')]).toEqual([
      'Murder',
      'other',
      'Maharashtra',
      '99',
    ]);
  });
});
