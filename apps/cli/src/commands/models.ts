import { listModels } from '@crimecast/models';
import { Command } from 'commander';
import { ON_TENSORFLOW } from '../on-tensorflow.js';
import type { Terminal } from '../terminal.js';

/** `crimecast models`: one model per line, its id first. */
export function modelsCommand({ stdout }: Terminal): Command {
  return new Command('models').description('List the models, one per line, id first').action(() => {
    const networks = [...ON_TENSORFLOW.values()].map((network) => ({
      ...network,
      description: `${network.description} Learns on TensorFlow.js.`,
    }));
    const models = [...listModels(), ...networks];
    const width = Math.max(...models.map(({ id }) => id.length));
    for (const { id, label, description } of models) {
      stdout(`${id.padEnd(width)}  ${label}: ${description}\n`);
    }
  });
}
