import type { Frequency } from '@crimecast/data';
import type { Fallback } from '@crimecast/windows';
import { expm1 } from '../portable/expm1.js';
import type { ForecastExplanation } from './explanation.js';

type Facts = Pick<
  ForecastExplanation,
  'last' | 'forecast' | 'change' | 'base' | 'effects' | 'rest'
>;

interface Wording {
  readonly frequency: Frequency;
  readonly step: number;
  readonly area: string;
  readonly crime: string;
  readonly silent: readonly string[];
  readonly explained: readonly string[];
  readonly fallback: Fallback | undefined;
}

/** Features that an analyst would name in one breath. */
const TOPICS: readonly { readonly features: readonly string[]; readonly say: Say }[] = [
  { features: ['from-mean', 'from-median'], say: sayUsual },
  { features: ['change1', 'change2'], say: sayChange },
  { features: ['from-state', 'state-change'], say: sayState },
  { features: ['level', 'share', 'area-size', 'crime-size'], say: saySize },
  { features: ['spread', 'known'], say: saySpread },
];

/** The sentence of a topic up to its effect. */
type Say = (value: (feature: string) => number, effect: number, wording: Wording) => string;

/** Effects below half a percent are not worth a sentence. */
const WORTH_SAYING = 0.005;

/** Sentences for an analyst: the forecast first, then what moved it most. */
export function explainInWords(facts: Facts, wording: Wording): string[] {
  const { effects } = facts;
  const text = [headline(facts, wording)];
  if (wording.fallback) return [...text, stepIn(wording.fallback)];
  const valueFor = (feature: string) => effects.find((one) => one.feature === feature)?.value ?? 0;
  const spoken = new Set(TOPICS.flatMap(({ features }) => features));
  const others = effects.filter(({ feature }) => !spoken.has(feature));
  const topics = [
    ...TOPICS,
    ...others.map(({ feature }) => ({ features: [feature], say: () => `What "${feature}" tells` })),
  ].map(({ features, say }) => ({
    say,
    effect: effects.reduce((sum, e) => sum + (features.includes(e.feature) ? e.effect : 0), 0),
  }));
  topics.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  for (const { say, effect } of topics) {
    if (Math.abs(effect) < WORTH_SAYING) continue;
    text.push(`${say(valueFor, effect, wording)}: ${signed(effect)}.`);
  }
  if (text.length === 1 && effects.length > 0) text.push('Nothing about it stands out.');
  const { silent, explained } = wording;
  if (explained.length === 0) text.push(`${silent.join(', ')} cannot say what moved it.`);
  else if (silent.length > 0) {
    text.push(`This is the mean over ${explained.join(', ')}; ${silent.join(', ')} cannot say.`);
  }
  return text;
}

function headline({ last, forecast, change }: Facts, { frequency, step, area, crime }: Wording) {
  const ahead = step === 1 ? `next ${frequency}` : `${step} ${frequency}s ahead`;
  const what = `${crime} in ${area}, ${ahead}: ${count(forecast)} expected`;
  if (Number.isNaN(change)) return `${what}.`;
  return `${what}, ${count(last)} in the last ${frequency} (${signed(change)}).`;
}

function stepIn({ to, detail }: Fallback): string {
  return to === null
    ? `Nothing is known of it: ${detail}.`
    : `The model leaves it to ${to}: ${detail}.`;
}

function sayUsual(value: (feature: string) => number, effect: number, wording: Wording): string {
  const off = value('from-mean');
  const was = `${wording.crime} in ${wording.area} was ${apart(off)} its usual level in the last ${wording.frequency}`;
  return effect * off < 0
    ? `${was}; the model expects part of that to go back`
    : `${was}; the model does not expect that to go back`;
}

function sayChange(value: (feature: string) => number, _: number, { frequency }: Wording): string {
  const change = value('change1');
  const went = change >= 0 ? 'rose' : 'fell';
  return `Apart from the nation it ${went} by ${size(change)} in the last ${frequency}`;
}

function sayState(value: (feature: string) => number): string {
  return `It is ${apart(value('from-state'))} the average area of its state, where others ${moved(value('state-change'))}`;
}

function saySize(value: (feature: string) => number, _: number, wording: Wording): string {
  const recorded = count(expm1(value('level')));
  return `How many there are (about ${recorded} a ${wording.frequency}, ${size(value('share'), true)} of the area's total)`;
}

function saySpread(value: (feature: string) => number): string {
  return `How much it moves from one period to the next (typically ${size(value('spread'))})`;
}

function moved(log: number): string {
  return `${log >= 0 ? 'rose' : 'fell'} by ${size(log)}`;
}

function apart(log: number): string {
  return `${size(log)} ${log >= 0 ? 'above' : 'below'}`;
}

function size(log: number, share = false): string {
  return percent(share ? Math.exp(log) : Math.abs(expm1(log)));
}

function signed(log: number): string {
  const value = expm1(log);
  return `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;
}

function percent(share: number): string {
  const value = 100 * share;
  return `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} %`;
}

function count(cases: number): string {
  return cases < 9.95 ? String(Math.round(cases * 10) / 10) : String(Math.round(cases));
}
