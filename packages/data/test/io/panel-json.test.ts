import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CrimecastError, panelFromJson, panelToJson } from '../../src/index.js';
import { anyPanel } from '../any-panel.js';

describe('panelFromJson', () => {
  it('refuses JSON cut off at any place', () => {
    fc.assert(
      fc.property(anyPanel(), fc.double({ min: 0, max: 0.999, noNaN: true }), (panel, share) => {
        const json = panelToJson(panel);
        const cut = json.slice(0, Math.floor(share * json.length));
        expect(() => panelFromJson(cut)).toThrowError(
          expect.objectContaining({ code: 'DATA_JSON_MALFORMED' }),
        );
      }),
    );
  });

  it('gives a catalogued error or a panel for any JSON of its shape', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('year', 0, 1, [], [{}], [[1]]),
    );
    const shape = fc.record(
      { frequency: part, start: part, length: part, series: part, values: part },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(shape, (json) => {
        try {
          panelFromJson(JSON.stringify({ format: 'crimecast-panel', version: 1, ...json }));
        } catch (error) {
          expect(error).toBeInstanceOf(CrimecastError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
