// A model of one's own that keeps the contract: tested for leaks, then beside the last value.
import { dataVersion, lastPeriod, seriesValues } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { backtest, leakageCheck, summarise } from '@crimecast/eval';
import { createForecaster } from '@crimecast/models';

const detail = 'nothing was ever recorded';

/** Half-way between the last value and the mean of all known ones. */
const halfWay = {
  name: 'half-way',
  async fit(train) {
    return { name: 'half-way', origin: lastPeriod(train), predict, save: () => new Uint8Array() };

    async function predict(horizon, { history = train } = {}) {
      const mean = history.series.flatMap((_, s) => {
        const known = [...seriesValues(history, s)].filter((value) => !Number.isNaN(value));
        if (known.length === 0) return Array(horizon).fill(Number.NaN);
        const usual = known.reduce((sum, value) => sum + value, 0) / known.length;
        return Array(horizon).fill((usual + known.at(-1)) / 2);
      });
      return {
        model: 'half-way',
        modelVersion: '1',
        dataVersion: dataVersion(history),
        frequency: history.frequency,
        origin: lastPeriod(history),
        horizon,
        series: history.series,
        mean: Float64Array.from(mean),
        intervals: [],
        fallbacks: history.series.flatMap((_, s) =>
          Number.isNaN(mean[s * horizon])
            ? [{ series: s, to: null, reason: 'NO_HISTORY', detail }]
            : [],
        ),
      };
    }
  },
};

const panel = ncrbPanel(await loadNcrb(), { crimes: ['murder', 'burglary'] });
const { identical } = await leakageCheck(halfWay, panel, 2021);
console.log(identical ? 'knows nothing of what comes' : 'leaks');

const models = [createForecaster('naive', { intervals: false }), halfWay];
const { headlines } = summarise(await backtest(panel, models, { origins: [2020, 2021] }));
for (const { model, time, relMae } of headlines) console.log(model, time, relMae?.toFixed(3));
