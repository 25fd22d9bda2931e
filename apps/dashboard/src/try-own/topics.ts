import type { Prediction } from './ask-predict';

type Effect = NonNullable<Prediction['drivers']>[number]['effects'][number];

/** Features that a reader would name in one breath. */
const TOPICS = {
  usual: ['from-mean', 'from-median'],
  change: ['change1', 'change2'],
  state: ['from-state', 'state-change'],
  size: ['level', 'share', 'area-size', 'crime-size'],
  spread: ['spread', 'known'],
} as const;

export type Topic = keyof typeof TOPICS;
/** Less than this is not worth a line. */
const WORTH_SAYING = 0.005;

/** By how much each topic raised or lowered the forecast, the strongest first: 0.03 is 3 % more. */
export function topicsOf(effects: Effect[]): { topic: Topic; change: number }[] {
  return Object.entries(TOPICS)
    .map(([topic, features]) => {
      const parts = effects.filter(({ feature }) => features.some((name) => name === feature));
      const sum = parts.reduce((total, { effect }) => total + effect, 0);
      return { topic: topic as Topic, change: Math.expm1(sum) };
    })
    .filter(({ change }) => Math.abs(change) >= WORTH_SAYING)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
