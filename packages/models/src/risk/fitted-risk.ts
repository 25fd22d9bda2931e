import { dataVersion, lastPeriod, type Panel, type Period, type Series } from '@crimecast/data';
import { checkHistory } from '../check-predict.js';
import { LIBRARY_VERSION } from '../version.js';
import { scaledChance } from './calibrate-chance.js';
import { rawChances } from './learn-chances.js';
import { riskCells } from './risk-cells.js';
import type { RiskParts } from './risk-parts.js';
import { saveRisk } from './saved-risk.js';

/** Chances that the next period is elevated, one per series. */
export interface RiskSet {
  /** The model whose forecasts it starts from. */
  readonly model: string;
  readonly modelVersion: string;
  readonly dataVersion: string;
  /** The last period that is known. */
  readonly origin: Period;
  readonly series: readonly Series[];
  /** The count from which it would be elevated; NaN where the past is too small to say. */
  readonly from: Float64Array;
  /** From 0 to 1; NaN where there is no such count, or no forecast. */
  readonly probability: Float64Array;
}

export interface FittedRisk {
  readonly origin: Period;
  /**
   * @param history forecast these series instead of the ones it was fitted on
   * @throws CrimecastError `MODEL_HISTORY_INVALID` on another frequency or a value that is no count
   */
  predict(history?: Panel): RiskSet;
  /** Data only, for `loadRisk`. */
  save(): Uint8Array;
}

/** Puts forecasts and chances together behind the interface. */
export function fittedRisk(parts: RiskParts): FittedRisk {
  const { model, train, point, crimes, learned } = parts;
  const position = new Map(crimes.map((crime, c) => [crime, c]));
  return {
    origin: lastPeriod(train),
    predict(history = train) {
      checkHistory(history, train);
      const cells = riskCells(history, point.forecast(history, 1));
      const crimeOf = (row: number) =>
        position.get(history.series[cells.series[row]!]!.crime) ?? -1;
      const raw = rawChances(cells, crimeOf, learned);
      const from = new Float64Array(history.series.length).fill(Number.NaN);
      const probability = from.slice();
      cells.series.forEach((s, row) => {
        from[s] = cells.from[row]!;
        probability[s] = scaledChance(raw[row]!, learned.scale);
      });
      return {
        model: model.id,
        modelVersion: LIBRARY_VERSION,
        dataVersion: dataVersion(history),
        origin: lastPeriod(history),
        series: history.series,
        from,
        probability,
      };
    },
    save: () => saveRisk(parts),
  };
}
