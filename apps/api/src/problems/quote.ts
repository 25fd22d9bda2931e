const LONGEST = 80;

/** A value as it may be shown in a sentence: JSON, cut when long, never a control character. */
export function quote(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
