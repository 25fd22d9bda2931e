import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { beforeAll, describe, expect, it } from 'vitest';
import { crimesAhead } from '../../src/figures/crimes-ahead.js';
import { scoresOf } from '../../src/figures/figures.js';
import { meanHeadline } from '../../src/figures/headline-of.js';
import { relativeMaeOf } from '../../src/figures/relative-mae-of.js';
import { type Measured, measure } from '../../src/run/measure.js';
import { PROTOCOL, type Protocol } from '../../src/run/protocol.js';

const models = ['naive', 'mean3', 'drift'];
const protocol: Protocol = { ...PROTOCOL, horizon: 1, levels: [], models };
let measured: Measured;
beforeAll(async () => {
  const panel = ncrbPanel(await loadNcrb(), { protocol: 'raw', circleFixes: 'none' });
  measured = await measure(panel, protocol, { whole: false, workers: 1 });
});

/** Computed from the raw table apart from this project, with the protocol. */
describe('figures of simple models on 704 districts × 20 crimes', () => {
  it.each([
    ['mean3', 2020, 1.03],
    ['mean3', 2021, 1.07],
    ['mean3', 2022, 1.07],
    ['drift', 2020, 1.26],
    ['drift', 2021, 1.24],
    ['drift', 2022, 1.14],
  ])('gives %s in %d a relMAE of %d', (model, time, published) => {
    const found = relativeMaeOf(measured.result, model, 'naive', time)!;
    // Published to two decimals, some rounded down.
    expect(Math.abs(found.relMae - published)).toBeLessThan(0.0101);
    expect(found.lower).toBeLessThan(found.relMae);
    expect(found.upper).toBeGreaterThan(found.relMae);
  });

  it('gives murder and robbery the published errors in 2022', () => {
    const { crimes } = scoresOf(measured.result, protocol);
    const find = (crime: string, model: string) =>
      crimes.find((one) => one.crime === crime && one.model === model && one.time === 2022)!;
    expect(find('murder', 'naive').mae).toBeCloseTo(8.4787, 4);
    expect(find('murder', 'naive').rmse).toBeCloseTo(13.2008, 4);
    expect(find('murder', 'mean3').mae).toBeCloseTo(7.7131, 4);
    expect(find('robbery', 'naive').mae).toBeCloseTo(10.8622, 4);
    expect(find('robbery', 'naive').rmse).toBeCloseTo(30.6797, 4);
  });

  it('gives naive the published means of 2021 and 2022', () => {
    const summary = scoresOf(measured.result, protocol);
    const mean = (pick: Parameters<typeof meanHeadline>[3]) =>
      meanHeadline(summary, 'naive', [2021, 2022], pick);
    expect(mean(({ macroWape }) => macroWape)).toBeCloseTo(0.3099, 4);
    expect(mean(({ rmsse }) => rmsse)).toBeCloseTo(0.94, 3);
    expect(crimesAhead(summary, 'naive', 2022)).toMatchObject({ ahead: 0, crimes: 20 });
  });
});
