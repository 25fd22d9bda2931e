export { type CreateEnsembleOptions, createEnsemble } from './create-ensemble.js';
export { type CreateForecasterOptions, createForecaster } from './create-forecaster.js';
export type { EnsembleOptions } from './ensemble/ensemble-options.js';
export type { ModelErrorCode } from './errors.js';
export { loadForecaster } from './format/load-forecaster.js';
export { INTERVAL_KINDS, type IntervalKind } from './intervals/interval-kind.js';
export { listModels, type ModelInfo } from './registry.js';
export { LIBRARY_VERSION } from './version.js';
export { withConstantBorders } from './with-constant-borders.js';
