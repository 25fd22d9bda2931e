import { lastPeriod, type Panel } from '@crimecast/data';
import { assertNoLeakage } from '@crimecast/windows';
import { crimesOf } from '../crimes-of.js';
import type { FitTask, FittedPoint, PointModel } from '../point-model.js';
import { yieldByMessage } from '../yield-by-message.js';
import { directSteps } from './direct-steps.js';
import { featureSource } from './feature-source.js';
import { forecastChanges } from './forecast-changes.js';
import { forecastRecursively } from './forecast-recursively.js';
import type { Learned, PooledEngine } from './pooled-engine.js';
import { POOLED_COLUMNS } from './pooled-features.js';
import { type LearnedSteps, restoreSteps, type Strategy, stepsState } from './saved-steps.js';
import { trainingRows } from './training-rows.js';

/** With fewer changes a tree on half of them could hardly cut off leaves of 40. */
const MIN_ROWS = 200;

interface PooledModelInput {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly engine: PooledEngine;
}

/**
 * Learns from all series together how log counts change, apart from what their crime does in
 * their state and everywhere. Those common changes are forecast as none.
 */
export function pooledModel(input: PooledModelInput): PointModel {
  return { ...strategyModel(input, 'direct'), recursive: strategyModel(input, 'recursive') };
}

function strategyModel({ engine, ...named }: PooledModelInput, strategy: Strategy): PointModel {
  return {
    ...named,
    features: POOLED_COLUMNS.map(({ name }) => name),
    heavy: true,
    async fit(train, task) {
      const source = featureSource(train);
      const steps: number[] = [];
      const learned: Learned[] = [];
      const planned = strategy === 'direct' ? directSteps(train.frequency) : [1];
      const turn = turns(train, task, engine.turns * planned.length);
      for (const step of planned) {
        const rows = trainingRows(source, step);
        if (rows.rows < MIN_ROWS) break;
        assertNoLeakage(rows, lastPeriod(train));
        steps.push(step);
        learned.push(
          await engine.learn(rows, { seed: task.seed, name: `${step}`, turn: turn.next }),
        );
      }
      turn.end();
      return fitted({ steps, learned, strategy });
    },
    restore: (state) => fitted(restoreSteps(state, engine)),
  };
}

function fitted(learned: LearnedSteps): FittedPoint {
  const unfit = `fewer than ${MIN_ROWS} known changes to learn from`;
  return {
    state: stepsState(learned),
    forecast: (history, horizon) =>
      learned.strategy === 'recursive'
        ? forecastRecursively(learned, history, horizon, unfit)
        : forecastChanges(learned, history, horizon, unfit),
    ...(learned.steps.length === 0 ? { unfit } : {}),
  };
}

/** Spreads the meter's one piece per crime over all turns. */
function turns(train: Panel, { signal, meter }: FitTask, count: number) {
  const crimes = crimesOf(train);
  let turn = 0;
  let told = 0;
  const tell = (until: number) => {
    for (; told < until; told++) meter.advance(crimes[told]!);
  };
  return {
    async next() {
      if (turn % 4 === 0) await yieldByMessage();
      signal?.throwIfAborted();
      tell(Math.floor((turn++ * crimes.length) / count));
    },
    end: () => tell(crimes.length),
  };
}
