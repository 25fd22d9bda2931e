import type { Speaker } from '@/i18n/speaker';
import type { Driver } from './load-drivers';

/** A driver in words: what is special about the history, and what that did to the forecast. */
export function driverSentence(t: Speaker, { topic, value, effect }: Driver, year: string): string {
  const percent = Math.max(1, Math.round(100 * Math.abs(effect)));
  const moved = t(`place.drivers.${effect > 0 ? 'raises' : 'lowers'}`, { percent });
  return `${factOf(t, topic, value, year)} ${moved}`;
}

function factOf(t: Speaker, topic: Driver['topic'], value: number, year: string): string {
  const size = Math.round(100 * Math.abs(value));
  if (topic === 'usual') {
    if (size === 0) return t('place.drivers.usualAt', { year });
    return t(`place.drivers.${value > 0 ? 'usualAbove' : 'usualBelow'}`, { year, size });
  }
  if (topic === 'change')
    return t(`place.drivers.${value >= 0 ? 'changeUp' : 'changeDown'}`, { size });
  return t(`place.drivers.${topic}`);
}
