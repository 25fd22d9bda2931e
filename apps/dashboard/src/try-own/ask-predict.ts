import type { Answer } from '@crimecast/client';
import { apiAt } from '@/api/api';
import type { Frequency } from './period';

export type Prediction = Answer<'/v1/predict', 'post'>;

/** Models that need no training, for periods other than years. */
const SIMPLE = ['naive', 'mean3', 'seasonal-naive', 'ses', 'ets', 'theta'];

type Asked = {
  values: (number | null)[];
  frequency: Frequency;
  horizon: number;
  levels: number[];
  crime: string;
  /** a code of the API */
  district: string | null;
};

/** All models beside each other on one series, with how far they agree; for years also what moved the forecast. */
export function askPredict(base: string, asked: Asked): Promise<Prediction> {
  const { values, frequency, horizon, levels, crime, district } = asked;
  const yearly = frequency === 'year';
  return apiAt(base).predict({
    series: [
      { id: SERIES, values, ...(crime ? { crime } : {}), ...(district ? { district } : {}) },
    ],
    frequency,
    horizon,
    levels,
    models: yearly ? 'all' : SIMPLE,
    include: yearly ? ['models', 'drivers'] : ['models'],
  });
}

const SERIES = 'own';
