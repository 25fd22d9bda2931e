/** What the map can show of a district and a year. */
export const MEASURES = ['cases', 'change', 'rate', 'range', 'risk'] as const;

export type Measure = (typeof MEASURES)[number];

export function isMeasure(text: string | null | undefined): text is Measure {
  return (MEASURES as readonly string[]).includes(text ?? '');
}

/** Whether a measure needs more than the cases. */
export function needsExtra(measure: Measure): boolean {
  return measure === 'rate' || measure === 'range' || measure === 'risk';
}
