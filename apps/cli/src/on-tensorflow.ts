import { listModels, type ModelInfo } from '@crimecast/models';
import { listModels as listNetworks } from '@crimecast/models/tfjs';

const own: ReadonlySet<string> = new Set(listModels().map(({ id }) => id));

/** The models that learn on TensorFlow.js only, by id. */
export const ON_TENSORFLOW: ReadonlyMap<string, ModelInfo> = new Map(
  listNetworks()
    .filter(({ id }) => !own.has(id))
    .map((network) => [network.id, network]),
);
