import type { Chances } from '@/data/chances';
import { formatCount } from '@/format/number';
import type { Speaker } from '@/i18n/speaker';
import { chanceClasses, oneIn } from './chance-classes';
import { type Layer, type LayerClass, shadeOf, UNKNOWN } from './layer';

const KEYS = ['n0', 'o1', 'o2', 'o3'];

/** The chance that a district's year is high beside its own past, with how often such chances came true. */
export function riskLayer(t: Speaker, year: string, chances: Chances): Layer {
  const found = chanceClasses(chances);
  const rowAt = (code: string) => (chances.year === year ? chances.rows[code] : undefined);
  const classes = found.map((entry, index): LayerClass => {
    const n = oneIn(entry);
    const label = chanceLabel(t, entry.from, found[index + 1]?.from ?? null);
    return { key: KEYS[index]!, label, ...(n && { note: t('home.risk.came', { n }) }) };
  });
  return {
    measure: 'risk',
    title: t('home.risk.title', { year }),
    classes: [...classes, { key: 'none', label: t('home.risk.none') }],
    shade(code) {
      const row = rowAt(code);
      if (!row) return UNKNOWN;
      return shadeOf(KEYS[found.findLastIndex(({ from }) => row[0] >= from)]!);
    },
    value: (code) => rowAt(code)?.[0] ?? null,
    describe(code) {
      const row = rowAt(code);
      if (!row) return { figure: t('speech.cell.none'), note: t('home.risk.noneNote', { year }) };
      const [chance, from] = row;
      return {
        figure: chanceFigure(t, chance),
        note: t('home.risk.note', { year, from: formatCount(Math.ceil(from)) }),
      };
    },
  };
}

/** "1 in 12"; beyond the ends only that it is less or more. */
export function chanceFigure(t: Speaker, chance: number): string {
  if (chance < 0.01) return t('home.risk.lessThan', { n: 100 });
  if (chance > 0.5) return t('home.risk.moreThan', { n: 2 });
  return t('home.risk.oneIn', { n: Math.round(1 / chance) });
}

function chanceLabel(t: Speaker, from: number, next: number | null): string {
  const percent = (share: number) => Math.round(100 * share);
  if (next === null) return t('home.risk.from', { from: percent(from) });
  if (from === 0) return t('home.risk.below', { next: percent(next) });
  return t('home.risk.between', { from: percent(from), next: percent(next) });
}
