import type { HistoryForecast } from './history-task.js';

const MOST_EFFECTS = 8;
/** Effects below a thousandth move no forecast that anyone sees. */
const LEAST = 0.001;

/** What moved the first step of one series, in words and numbers. */
export function driversOf(id: string, model: string, { explanation }: HistoryForecast) {
  if (explanation === null) {
    const text = [
      'The model was fitted on the values sent alone; it follows them and nothing else.',
    ];
    return { id, model, text, effects: [], explained: [], silent: [model] };
  }
  const effects = [...explanation.effects]
    .filter(({ effect }) => Math.abs(effect) >= LEAST)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, MOST_EFFECTS)
    .map(({ feature, value, effect }) => ({
      feature,
      value: Number.isFinite(value) ? rounded(value) : null,
      effect: rounded(effect),
    }));
  const { text, explained, silent } = explanation;
  return { id, model, text: [...text], effects, explained: [...explained], silent: [...silent] };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
