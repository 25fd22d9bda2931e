export type { Adjacency } from '../neural/area-graph.js';
export type { EngineName } from '../training/engine.js';
export type { OnEpoch, TrainingEpoch } from '../training/teacher.js';
export type { Epoch } from '../training/train-until-best.js';
export type { BackendName, BackendOptions } from './backend.js';
export { backend, createForecaster, type TfjsForecasterOptions } from './create-forecaster.js';
export { listModels } from './list-models.js';
