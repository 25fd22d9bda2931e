import { modelLabel } from '@/format/model-label';
import { formatCount, formatMean } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import type { Prediction } from './ask-predict';

type Disagreement = NonNullable<Prediction['disagreement']>[number];

/** How far the models lie apart, in a sentence; null when fewer than two know anything. */
export function sayAgreement(t: Speaker, { models, ratio }: Disagreement): string | null {
  const known = models
    .flatMap(({ model, mean }) => (mean === null ? [] : [{ model, mean }]))
    .sort((a, b) => a.mean - b.mean);
  const [low, high] = [known[0], known.at(-1)];
  if (known.length < 2 || !low || !high) return null;
  const ends = {
    low: formatMean(low.mean),
    lowModel: modelLabel(t, low.model),
    high: formatMean(high.mean),
    highModel: modelLabel(t, high.model),
  };
  if (ends.low === ends.high) return t('try.agree.same', { low: ends.low });
  if (ratio === null) return t('try.agree.zero', ends);
  if (ratio >= MANY) return t('try.agree.many', { ...ends, times: formatCount(ratio) });
  const percent = Math.round((ratio - 1) * 100);
  if (percent <= CLOSE) return t('try.agree.close', { ...ends, percent });
  return t(percent <= APART ? 'try.agree.apart' : 'try.agree.far', { ...ends, percent });
}

const CLOSE = 10;
const APART = 40;
/** From here on percents say nothing. */
const MANY = 3;
