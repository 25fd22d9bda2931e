/** Models that learn nothing from other series: quick, and fitted on one series alone if need be. */
export const BASELINES: readonly string[] = ['naive', 'mean3', 'seasonal-naive'];
