import { loadGeography } from '@crimecast/data/geo';
import { createForecaster } from '@crimecast/models/node';
import type { Forecaster } from '@crimecast/windows';
import { PROTOCOL } from './protocol.js';

/** What could be made of a list of models, and what could not, with the reason. */
export interface Available {
  readonly forecasters: readonly Forecaster[];
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly model: string;
  readonly why: string;
}

interface NeuralEntry {
  createForecaster(id: string, options?: NeuralOptions): Forecaster;
}

interface NeuralOptions {
  intervals?: boolean;
  /** Districts that touch. */
  adjacency?: ReadonlyMap<string, readonly string[]>;
  /** One for all machines: equal seeds give equal bytes on one backend only. */
  backend?: 'wasm';
}

/** Models that learn through TensorFlow.js, which is an optional part of the library. */
const NEURAL = new Set([...PROTOCOL.neural, PROTOCOL.originals.lstm]);

/**
 * The forecasters of a list of ids. Those that need TensorFlow.js are left out, and named, where
 * it is not installed; their intervals are not learned, which would take a training per past year.
 * @param load opens the entry point with TensorFlow.js; tests give their own
 * @throws CrimecastError `MODEL_UNKNOWN` for an id that no entry point knows
 */
export async function availableForecasters(
  ids: readonly string[],
  options: { intervals: boolean },
  load: () => Promise<NeuralEntry> = loadNeural,
): Promise<Available> {
  const forecasters: Forecaster[] = [];
  const missing: Missing[] = [];
  for (const id of ids) {
    if (!NEURAL.has(id)) {
      forecasters.push(createForecaster(id, options));
      continue;
    }
    try {
      forecasters.push((await load()).createForecaster(id, await neuralOptions(id)));
    } catch (error) {
      missing.push({ model: id, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { forecasters, missing };
}

async function neuralOptions(id: string): Promise<NeuralOptions> {
  const options = { intervals: false, backend: 'wasm' } as const;
  if (id !== 'cnn-rnn') return options;
  const { neighbours } = await loadGeography();
  const adjacency = [...neighbours].map(
    ([area, near]) => [area, near.map(({ code }) => code)] as const,
  );
  return { ...options, adjacency: new Map(adjacency) };
}

function loadNeural(): Promise<NeuralEntry> {
  return import('@crimecast/models/tfjs');
}
