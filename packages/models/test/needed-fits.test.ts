import { describe, expect, it } from 'vitest';
import { ensemble } from '../src/ensemble/ensemble.js';
import { scaledEnsemble } from '../src/ensemble/scaled-ensemble.js';
import { neededFits } from '../src/needed-fits.js';
import type { PointModel } from '../src/point-model.js';
import { syntheticPanel } from './panels.js';
import { stubModel } from './stub-model.js';

const at = (model: PointModel, ...origins: number[]) =>
  neededFits(
    panel,
    origins.map((origin) => ({ model, origin })),
  );
const panel = syntheticPanel({ areas: 2, length: 6 });
const [one, other] = [stubModel(() => 1).model, stubModel(() => 2).model];

describe('neededFits', () => {
  it('is one per origin for a model that needs no other', () => {
    expect(at(one, 2022)).toEqual([{ model: one, origin: 2022 }]);
    expect(at(one, 2022, 2021, 2020)).toHaveLength(3);
  });

  it('gives what a model is made of, not the model', () => {
    expect(at(ensemble([one, other]), 2022, 2021).map(({ model }) => model)).toEqual([
      ...[one, other, one, other],
    ]);
  });

  it('counts a fit that two origins ask for once', () => {
    // 2022 needs itself and the three before it, 2021 one more.
    expect(at(scaledEnsemble(one), 2022)).toHaveLength(4);
    expect(at(scaledEnsemble(one), 2022, 2021)).toHaveLength(5);
  });
});
