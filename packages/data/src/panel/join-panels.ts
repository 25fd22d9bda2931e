import { dataError } from '../errors.js';
import { alignPanels } from './align-panels.js';
import { createPanel, type Panel, type Series, seriesValues } from './panel.js';
import { formatPeriod } from './period.js';

export interface JoinOptions {
  /** Which value stands where both panels have one: `refuse` both (default), `left` or `right`. */
  conflict?: 'refuse' | 'left' | 'right';
}

/**
 * The series of two panels over the union of their periods: first the left ones, then those only
 * the right has. A series in both takes each period from the panel that knows it.
 * @throws CrimecastError `DATA_DUPLICATE_CELL` where both know a value (even the same) and
 * `conflict` is `refuse`; `DATA_PANEL_INVALID` for other frequencies, or one id with two meanings
 */
export function joinPanels(left: Panel, right: Panel, options: JoinOptions = {}): Panel {
  const [a, b] = alignPanels([left, right], { periods: 'union' }) as [Panel, Panel];
  const position = new Map(a.series.map(({ id }, s) => [id, s]));
  const series: Series[] = [...a.series];
  const values = new Float64Array((a.series.length + b.series.length) * a.length);
  values.set(a.values);
  b.series.forEach((theirs, s) => {
    const at = position.get(theirs.id);
    if (at === undefined) {
      values.set(seriesValues(b, s), series.length * a.length);
      series.push(theirs);
      return;
    }
    refuseOtherMeaning(a.series[at]!, theirs);
    const ours = values.subarray(at * a.length, (at + 1) * a.length);
    merge(ours, seriesValues(b, s), options.conflict ?? 'refuse', (t) =>
      duplicate(theirs.id, formatPeriod(a.start + t, a.frequency)),
    );
  });
  const { frequency, start, length } = a;
  const used = values.subarray(0, series.length * length);
  return createPanel({ frequency, start, length, series, values: used });
}

function merge(
  ours: Float64Array,
  theirs: Float64Array,
  conflict: 'refuse' | 'left' | 'right',
  refusal: (t: number) => Error,
): void {
  for (let t = 0; t < ours.length; t++) {
    const value = theirs[t]!;
    if (Number.isNaN(value)) continue;
    const free = Number.isNaN(ours[t]!);
    if (!free && conflict === 'refuse') throw refusal(t);
    if (free || conflict === 'right') ours[t] = value;
  }
}

function refuseOtherMeaning(a: Series, b: Series): void {
  if (a.area === b.area && a.crime === b.crime && a.parent === b.parent) return;
  const name = ({ area, crime, parent }: Series) =>
    `"${crime}" in "${area}" (${parent ?? 'no parent'})`;
  throw dataError(
    'DATA_PANEL_INVALID',
    `"${a.id}" is ${name(a)} here and ${name(b)} there; rename one.`,
  );
}

function duplicate(id: string, period: string) {
  return dataError(
    'DATA_DUPLICATE_CELL',
    `Both panels have a value of "${id}" for ${period}; remove one, or say which counts with { conflict: 'left' }.`,
  );
}
