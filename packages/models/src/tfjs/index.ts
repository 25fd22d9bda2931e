export type { Adjacency } from '../neural/area-graph.js';
export type { BackendName, BackendOptions } from './backend.js';
export { backend, createForecaster, type TfjsForecasterOptions } from './create-forecaster.js';
export { listModels } from './list-models.js';
export type { OnEpoch, TrainingEpoch } from './teacher.js';
export type { Epoch } from './train-until-best.js';
