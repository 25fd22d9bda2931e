/** Ways to reach a subscriber. */
export const CHANNELS = ['email', 'sms', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a subscriber may be told of. */
export const ALERT_KINDS = ['elevated-risk', 'above-range', 'forecast-changed'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const ALERT_LANGUAGES = ['en', 'hi'] as const;
export type AlertLanguage = (typeof ALERT_LANGUAGES)[number];

/** Where a threshold may lie, and what it means. */
export interface ThresholdRange {
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
  readonly unit: 'probability' | 'level' | 'percent';
}

export const THRESHOLDS: Readonly<Record<AlertKind, ThresholdRange>> = {
  'elevated-risk': { least: 0.05, most: 0.9, byDefault: 0.2, unit: 'probability' },
  // The range that anomalies are told by.
  'above-range': { least: 95, most: 95, byDefault: 95, unit: 'level' },
  'forecast-changed': { least: 5, most: 500, byDefault: 20, unit: 'percent' },
};

/** Which series an alert watches: one district or all districts of a state or of India; one crime, a group or all. */
export interface AlertTarget {
  readonly level: 'district' | 'state' | 'india';
  /** Code of the district or state; null for India. */
  readonly area: string | null;
  readonly crime: string | null;
  readonly group: string | null;
}

/** What a subscriber asked for. */
export interface AlertRule extends AlertTarget {
  readonly kind: AlertKind;
  readonly threshold: number;
}

/** One series that a rule is about, with the figures that a message needs. */
export interface AlertItem {
  readonly kind: AlertKind;
  readonly district: string;
  readonly crime: string;
  /** The period that is spoken of. */
  readonly time: string;
  /** `elevated-risk`: the chance, and the count from which the period would be elevated. */
  readonly probability?: number;
  readonly from?: number;
  /** `above-range`: what was recorded, and the upper end of what was expected. */
  readonly value?: number;
  readonly upper?: number;
  /** Expected cases: now, and for `forecast-changed` before. */
  readonly mean?: number;
  readonly before?: number;
}

/** One text that names a target: no two rules of an address are about the same. */
export function targetText({ level, area, crime, group }: AlertTarget): string {
  const what = crime ?? (group === null ? '*' : `group:${group}`);
  return `${level}/${area ?? ''}/${what}`;
}
