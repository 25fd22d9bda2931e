import { describe, expect, it } from 'vitest';
import { elevatedFrom } from '../../src/risk/index.js';
import { panelOf } from '../panels.js';

const at = (values: (number | null)[], t = values.length - 1) =>
  elevatedFrom(panelOf({ 'a/x': values }), 0, t);

describe('elevatedFrom', () => {
  it('is half as much again as the last value, where that is above the mean of three', () => {
    expect(at([100, 10, 10, 40])).toBe(60);
  });

  it('is half as much again as the mean, where the last value is below it', () => {
    expect(at([100, 50, 30, 10])).toBe(45);
  });

  it('leaves missing years out of the mean', () => {
    expect(at([50, null, 10])).toBe(45);
    expect(at([20])).toBe(30);
  });

  it('says nothing where the last value is missing', () => {
    expect(at([50, 50, null])).toBeNaN();
  });

  it('says nothing where the past is below five cases', () => {
    expect(at([4, 5, 5])).toBeNaN();
    expect(at([5, 5, 5])).toBe(7.5);
  });

  it('knows nothing after its position', () => {
    expect(at([10, 20, 999, 999], 1)).toBe(30);
    expect(at([10, 20], 1)).toBe(30);
  });

  it('compares with the same season where there are seasons', () => {
    const quarters = [10, 50, 10, 10, 20, 60, 10, 10, 30];
    const panel = panelOf({ 'a/x': quarters }, { frequency: 'quarter', start: 8000 });
    // The coming quarter had 60 and 50 in the years before.
    expect(elevatedFrom(panel, 0, 8)).toBe(90);
  });
});
