import { hundredth } from '../answers/hundredth.js';
import type { HistoryForecast } from './history-task.js';

/** All models beside each other at each step of one series, and how far they are apart. */
export function disagreementOf(id: string, { forecasts }: HistoryForecast, horizon: number) {
  return Array.from({ length: horizon }, (_, h) => {
    const models = forecasts.map(({ model, mean }) => ({ model, mean: hundredth(mean[h]!) }));
    return { id, horizon: h + 1, models, ...spread(models) };
  });
}

type Named = { model: string; mean: number | null };

function spread(models: readonly Named[]): { ratio: number | null; text: string } {
  const known = models
    .filter((one): one is { model: string; mean: number } => one.mean !== null)
    .sort((a, b) => a.mean - b.mean);
  const [lowest, highest] = [known[0], known.at(-1)];
  if (!lowest || !highest || known.length < 2) {
    return { ratio: null, text: 'Fewer than two models forecast this series.' };
  }
  const range = `${lowest.mean} (${lowest.model}) to ${highest.mean} (${highest.model})`;
  if (lowest.mean === 0) {
    const text = highest.mean === 0 ? 'All models expect none.' : `The models expect ${range}.`;
    return { ratio: null, text };
  }
  const ratio = Math.round((highest.mean / lowest.mean) * 1000) / 1000;
  const percent = Math.round((ratio - 1) * 100);
  return {
    ratio,
    text: `The models expect ${range}: the highest is ${percent} % above the lowest.`,
  };
}
