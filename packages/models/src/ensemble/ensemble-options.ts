import { modelError } from '../errors.js';

/** How forecasts of several models become one. */
export interface EnsembleOptions {
  /** `median` is not moved by one odd member; it takes equal weights only. Default `mean`. */
  combine?: 'mean' | 'median';
  /** What is combined: log1p of the forecasts, so that proportions count, or values. Default `logs`. */
  of?: 'logs' | 'values';
  /** `past`: per crime by the errors at past origins, see `pastWeights`. Default `equal`. */
  weights?: 'equal' | 'past';
}

const CHOICES = {
  combine: ['mean', 'median'],
  of: ['logs', 'values'],
  weights: ['equal', 'past'],
} as const;

/**
 * The options with their defaults, each one that there is.
 * @throws CrimecastError `MODEL_OPTIONS_INVALID`
 */
export function checkEnsembleOptions(options: EnsembleOptions): Required<EnsembleOptions> {
  const { combine = 'mean', of = 'logs', weights = 'equal' } = options;
  for (const [name, value] of Object.entries({ combine, of, weights })) {
    const known: readonly string[] = CHOICES[name as keyof typeof CHOICES];
    if (known.includes(value)) continue;
    throw modelError(
      'MODEL_OPTIONS_INVALID',
      `The option "${name}" of an ensemble is "${value}"; give ${known.join(' or ')}.`,
    );
  }
  if (combine === 'median' && weights === 'past') {
    throw modelError(
      'MODEL_OPTIONS_INVALID',
      'A median takes equal weights; leave out weights "past", or combine by "mean".',
    );
  }
  return { combine, of, weights };
}
