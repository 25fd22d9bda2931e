/** A number with its noun: `1 crime`, `2,400 cells`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'none';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Three decimals; `–` for what has no value. */
export function ratio(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(3);
}

/** A fraction in percent with one decimal. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined
    ? '–'
    : `${(value * 100).toFixed(1).replace('-', '−')} %`;
}

/** A p-value: `<.001`, `.034`. */
export function pValue(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value < 0.001 ? '<.001' : value.toFixed(3).replace(/^0/, '');
}

/** Recorded cases: whole from ten on, else one decimal. */
export function cases(value: number): string {
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits }).replace('-', '−');
}
