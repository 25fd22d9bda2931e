import type { Panel } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import { EMPTY_STATE, type FittedPoint, type LoneModel } from '../point-model.js';
import { forecastEach, type SeriesRule } from './forecast-each.js';

interface RuleModelInput {
  id: string;
  label: string;
  description: string;
  features: readonly string[];
  suits?: (train: Panel) => boolean;
  /** The rule for the series of one panel. */
  ruleFor: (history: Panel) => SeriesRule;
}

/** A model that learns nothing: each forecast follows from the history of its own series. */
export function ruleModel(input: RuleModelInput): LoneModel {
  const { ruleFor, ...named } = input;
  const fitted: FittedPoint = {
    state: EMPTY_STATE,
    forecast: (history, horizon) => forecastEach(history, horizon, ruleFor(history)),
  };
  return {
    ...named,
    async fit(train, task) {
      task.signal?.throwIfAborted();
      for (const crime of crimesOf(train)) task.meter.advance(crime);
      return fitted;
    },
    restore: () => fitted,
  };
}
