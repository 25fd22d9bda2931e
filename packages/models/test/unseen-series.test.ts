import { describe, expect, it } from 'vitest';
import { createForecaster, listModels, loadForecaster } from '../src/index.js';
import { unseenSeries } from '../src/unseen-series.js';
import { panelOf, syntheticPanel } from './panels.js';

const train = syntheticPanel({ areas: 40 });
const history = panelOf(
  {
    '3/murder': [7, 8, 9, 8, 7, 8],
    'new/murder': [7, 8, 9, 8, 7, 8],
    'new/arson': [3, 1, 2, 2, 3, 1],
    '5/arson': [30, 10, 20, 20, 30, 10],
    '3/__proto__': [1, 1, 2, 1, 1, 2],
  },
  { start: 2017 },
);

describe('unseenSeries', () => {
  it('names what was new: the area, the crime, or one in the other', () => {
    const known = panelOf({ 'a/x': [1], 'b/y': [1] });
    const given = panelOf({ 'a/x': [1], 'c/x': [1], 'a/z': [1], 'a/y': [1], 'toString/x': [1] });
    expect(unseenSeries(given, known).map(({ series, reason }) => [series, reason])).toEqual([
      [1, 'UNSEEN_AREA'],
      [2, 'UNSEEN_CRIME'],
      [3, 'UNSEEN_SERIES'],
      [4, 'UNSEEN_AREA'],
    ]);
  });

  it('says it in words, with the names', () => {
    const [area, crime] = unseenSeries(history, train);
    expect(area!.detail).toBe(
      'the area "new" was not in training; what a model learns is that of "murder" elsewhere',
    );
    expect(crime!.detail).toMatch(/^the crime "arson" was not in training; .* all crimes$/);
  });

  it('finds nothing in the training panel, nor in a later state of it', () => {
    expect(unseenSeries(train, train)).toEqual([]);
    expect(unseenSeries({ ...train, series: [...train.series] }, train)).toEqual([]);
  });
});

describe.each(listModels().map(({ id }) => id))('%s', (id) => {
  it('forecasts areas and crimes that it never saw, and says so', async () => {
    const fitted = await createForecaster(id).fit(train);
    for (const model of [fitted, loadForecaster(fitted.save())]) {
      const set = await model.predict(2, { history, levels: [80] });
      expect(set.mean.every((mean) => Number.isFinite(mean) && mean >= 0)).toBe(true);
      expect(set.unseen!.map(({ series, reason }) => `${series} ${reason}`)).toEqual([
        '1 UNSEEN_AREA',
        '2 UNSEEN_CRIME',
        '3 UNSEEN_CRIME',
        '4 UNSEEN_CRIME',
      ]);
      // A new area with the history of a known one is expected to do much the same.
      expect(Math.abs(Math.log(set.mean[2]! / set.mean[0]!))).toBeLessThan(0.1);
    }
    expect(await fitted.predict(1)).not.toHaveProperty('unseen');
  });
});
