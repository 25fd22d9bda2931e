import { listModels } from '@crimecast/models';
import { ETHICS, INTERVALS, modelFamily } from '../catalog/model-families.js';
import type { TrainedRun } from '../run/trained-run.js';

export interface ModelRow {
  id: string;
  label: string;
  description: string;
  default: boolean;
  /** Of the default, once trained: the model or models it settled on. */
  chosen?: string;
}

/** The models of a list of ids that are known, in the order of the registry. */
export function modelRows(ids: readonly string[], run: TrainedRun | null): ModelRow[] {
  return listModels()
    .filter(({ id }) => ids.includes(id))
    .map((info) => modelRow(info, run));
}

function modelRow(
  { id, label, description }: { id: string; label: string; description: string },
  run: TrainedRun | null,
): ModelRow {
  const members = run?.models.find((model) => model.id === id)?.members ?? [];
  const chosen = members.length > 0 ? { chosen: members.join(', ') } : {};
  return { id, label, description, default: id === 'default', ...chosen };
}

/** Everything to know before using a model; `null` for an id that the registry lacks. */
export function modelCard(id: string, run: TrainedRun | null) {
  const info = listModels().find((model) => model.id === id);
  if (!info) return null;
  const model = run?.models.find((one) => one.id === id);
  const { family, learnsFrom, limits } = modelFamily(id);
  return {
    ...modelRow(info, run),
    ...{ family, learnsFrom, intervals: INTERVALS, limits, ethics: ETHICS },
    run:
      run === null || model === undefined
        ? null
        : {
            id: run.id,
            origin: run.origin,
            times: run.times,
            dataVersion: run.dataVersion,
            levels: run.levels,
            members: model.members,
            version: model.version,
            fallbacks: model.fallbacks.length,
          },
  };
}
