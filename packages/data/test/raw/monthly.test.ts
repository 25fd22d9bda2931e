import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { panelFromCsv, periodLabels } from '../../src/index.js';

const text = readFileSync(
  join(process.env.CRIMECAST_RAW_DATA!, 'monthly/nsw_offences.csv'),
  'utf8',
);
const columns = {
  area: { constant: 'New South Wales' },
  crime: 'Type',
  time: 'Month',
  value: 'Count',
};

describe('a foreign monthly table', () => {
  it('is a panel after one call', () => {
    const panel = panelFromCsv(text, columns, 'month');
    expect([panel.series.length, panel.length]).toEqual([21, 348]);
    expect([periodLabels(panel)[0], periodLabels(panel).at(-1)]).toEqual(['1995-01', '2023-12']);
    // The same sum by reading the last field of every line.
    const lines = text.trim().split('\n').slice(1);
    const total = lines.reduce(
      (sum, line) => sum + Number(line.slice(line.lastIndexOf(',') + 1)),
      0,
    );
    expect(panel.values.reduce((a, b) => a + b, 0)).toBe(total);
  });
});
