import { ownEngine } from '../network-engine/own-engine.js';
import type { Teachers } from '../neural/neural-models.js';
import { teachOriginal } from './teach-original.js';
import { teachSequences } from './teach-sequences.js';
import type { OnEpoch } from './teacher.js';

export function ownTeachers(onEpoch?: OnEpoch): Teachers {
  const teacher = { load: async () => ownEngine(), onEpoch };
  return { sequences: teachSequences(teacher), original: teachOriginal(teacher) };
}
