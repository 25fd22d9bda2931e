import type { Progress } from '@crimecast/windows';
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
  let position = -1;
  let fraction = 0;
  const say = (stage: string, done: number, total: number) => {
    const within = total > 0 ? Math.min(done / total, 1) : 0;
    fraction = Math.max(fraction, (position + within) / models.length);
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
