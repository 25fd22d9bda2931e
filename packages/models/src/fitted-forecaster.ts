import { dataVersion, lastPeriod } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import { checkHistory, checkHorizon, sortLevels } from './check-predict.js';
import type { FittedParts } from './fitted-parts.js';
import { saveModel } from './format/save-model.js';
import { unseenSeries } from './unseen-series.js';
import { LIBRARY_VERSION } from './version.js';

/** Puts means, intervals and saving together behind the contract. */
export function fittedForecaster(parts: FittedParts): FittedForecaster {
  const { model, train, point } = parts;
  const members = point.chosen ? [point.chosen.id] : point.members;
  return {
    name: model.id,
    origin: lastPeriod(train),
    ...(members ? { members } : {}),
    ...(point.selection ? { selection: point.selection } : {}),
    ...(parts.past ? { past: parts.past } : {}),
    async predict(horizon, options = {}) {
      checkHorizon(horizon);
      const levels = sortLevels(options.levels ?? []);
      const history = options.history ?? train;
      checkHistory(history, train);
      const { mean, fallbacks } = point.forecast(history, horizon);
      const unseen = unseenSeries(history, train);
      return {
        model: model.id,
        modelVersion: LIBRARY_VERSION,
        dataVersion: dataVersion(history),
        frequency: history.frequency,
        origin: lastPeriod(history),
        horizon,
        series: history.series,
        mean,
        intervals:
          parts.intervals?.around(
            { mean, fallbacks, horizon, series: history.series },
            history,
            levels,
          ) ?? [],
        fallbacks,
        ...(unseen.length > 0 ? { unseen } : {}),
      };
    },
    save: () => saveModel(parts),
  };
}
