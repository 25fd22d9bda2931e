import { headlineOf } from '../figures/headline-of.js';
import { fraction } from '../figures/number-text.js';
import type { Evaluated } from './evaluated.js';

/** What was decided after scores had been seen, and what it is worth. */
export function hindsightSection({ measured, summary }: Evaluated): string {
  const { model, plain, origins } = measured.protocol;
  const worth = origins.map((origin) => {
    const time = origin + 1;
    const of = (name: string) => fraction(headlineOf(summary, name, time)?.relMae);
    return `${time}: ${of(plain)} → ${of(model)}`;
  });
  return `## What was decided after scores had been seen

Three target years are few, and this project has looked at them. What follows was designed after scores of 2020 to 2022 were known, so the
figures above flatter it by an amount that only new years can tell:

- **Two rules of \`${model}\`**: a crime's forecasts are moved half-way to where their national total stays, and each crime's changes are
  scaled by what such changes were worth at past origins. Each uses the origin's past only, none is told of a rebound, but that they exist, and the
  half, came after the scores. \`${plain}\` is the same mean of models without them; relMAE without → with: ${worth.join('; ')}.
- **In the members**: changes of the whole state are taken out of what pooled models learn; leaves of trees hold medians; two features
  were dropped. These are in both columns; there is no run without them here.
- **No national rebound is forecast**, in any year: a rule that says when one comes was found on 2021, and is left out.`;
}
