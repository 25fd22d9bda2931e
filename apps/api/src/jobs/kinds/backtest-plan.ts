import { BASELINES } from '../../baselines.js';
import type { JobPlan } from '../job-code.js';
import type { BacktestOrder } from './orders.js';

/** The model that others are compared with. */
export const REFERENCE = 'naive';

/** One part per model and origin: `mean3 2021`. */
export const backtestPlan: JobPlan = {
  parts(asked) {
    const order = asked as BacktestOrder;
    return modelsOf(order).flatMap((model) => order.origins.map((origin) => `${model} ${origin}`));
  },
  weight: (part) => (BASELINES.includes(foldOf(part).model) ? 1 : 20),
};

export function modelsOf({ models }: BacktestOrder): string[] {
  return [...new Set([REFERENCE, ...models])];
}

export function foldOf(part: string): { model: string; origin: string } {
  const [model = '', origin = ''] = part.split(' ');
  return { model, origin };
}
