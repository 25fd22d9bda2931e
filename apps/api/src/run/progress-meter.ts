import type { Progress } from '@crimecast/windows';
import { BASELINES } from '../baselines.js';
import type { RunProgress } from './progress.js';

export interface ProgressMeter {
  begin(model: string): void;
  report(progress: Progress): void;
}

/** Joins the progress of models that are trained one after the other into one growing fraction. */
export function progressMeter(
  models: readonly string[],
  onProgress: (progress: RunProgress) => void,
): ProgressMeter {
  const weights = models.map(weightOf);
  const whole = sum(weights);
  let position = 0;
  let fraction = 0;
  const say = (stage: string, done: number, total: number) => {
    const within = total > 0 ? Math.min(done / total, 1) : 0;
    const behind = sum(weights.slice(0, position));
    fraction = Math.max(fraction, (behind + within * weights[position]!) / whole);
    onProgress({ stage, model: models[position]!, done, total, fraction });
  };
  return {
    begin(model) {
      position = models.indexOf(model);
      say('starting', 0, 0);
    },
    report: ({ stage, done, total }) => say(stage, done, total),
  };
}

/** About in proportion to the time a model takes. */
function weightOf(model: string): number {
  return BASELINES.includes(model) ? 1 : 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
