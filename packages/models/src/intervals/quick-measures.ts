import { curves } from '../portable/curves.js';
import { MEASURES, type Measures } from './measure.js';

/** `MEASURES` to the bit; logs of all bounds are taken together, which is faster. */
export const QUICK_MEASURES: Measures = {
  ...MEASURES,
  log: {
    ...MEASURES.log,
    reach(means, errors) {
      const places = curves.log1p(means.slice());
      for (const bounds of [errors.lower, errors.upper]) {
        for (let i = 0; i < bounds.length; i++) bounds[i]! += places[i]!;
        curves.expm1(bounds);
      }
      return errors;
    },
  },
};
