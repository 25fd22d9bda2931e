import type { Answer } from '@crimecast/client';

/** How often chances of at least `from` were given for past years, and how often the year was then high. */
export type Flag = { from: number; flagged: number; right: number };

/** The chances of a high year by district, and the record of such chances over all crimes. */
export type Chances = {
  year: string;
  rows: Record<string, [chance: number, from: number]>;
  /** past years judged in all, and how many of them were high */
  judged: number;
  high: number;
  flags: Flag[];
};

type RiskAnswer = Answer<'/v1/risk'>;

export function chancesOf(crime: string, answer: RiskAnswer): Chances {
  const record = answer.record ?? [];
  const rows: Chances['rows'] = {};
  for (const row of answer.data) {
    if (row.crime === crime && row.probability !== null && row.from !== null) {
      rows[row.district] = [row.probability, row.from];
    }
  }
  const flags = new Map<number, Flag>();
  for (const { from, flagged, right } of record.flatMap((year) => year.flags)) {
    const sum = flags.get(from) ?? { from, flagged: 0, right: 0 };
    flags.set(from, { from, flagged: sum.flagged + flagged, right: sum.right + right });
  }
  return {
    year: answer.time,
    rows,
    judged: record.reduce((sum, { n }) => sum + n, 0),
    high: record.reduce((sum, { n, baseRate }) => sum + Math.round(n * baseRate), 0),
    flags: [...flags.values()],
  };
}
