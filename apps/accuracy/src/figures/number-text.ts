const NONE = '–';

/** Four decimals: `0.9692`. */
export function fraction(value: number | null | undefined): string {
  return write(value, (known) => known.toFixed(4));
}

/** A ratio as a signed difference in percent: 0.03 is `+3.0 %`. */
export function percentPoints(value: number | null | undefined): string {
  return write(value, (known) => {
    const text = `${(known * 100).toFixed(1)} %`;
    return known > 0 ? `+${text}` : text.replace('-', '−');
  });
}

/** A share in percent: 0.812 is `81.2 %`. */
export function share(value: number | null | undefined): string {
  return write(value, (known) => `${(known * 100).toFixed(1)} %`);
}

/** A multiple with two decimals. */
export function lift(value: number | null | undefined): string {
  return write(value, (known) => known.toFixed(2));
}

export function whole(value: number | null | undefined): string {
  return write(value, (known) => known.toLocaleString('en', { maximumFractionDigits: 0 }));
}

/** A p-value: `<.001`, `.034`. */
export function pValue(value: number | null | undefined): string {
  return write(value, (known) => (known < 0.001 ? '<.001' : known.toFixed(3).replace(/^0/, '')));
}

/** An estimate with its interval: `0.969 (0.948 – 0.990)`. */
export function withInterval(
  interval: { relMae: number; lower: number; upper: number } | null | undefined,
): string {
  if (!interval) return NONE;
  const [middle, low, high] = [interval.relMae, interval.lower, interval.upper].map((value) =>
    value.toFixed(3),
  );
  return `${middle} (${low} – ${high})`;
}

function write(value: number | null | undefined, form: (known: number) => string): string {
  return value === null || value === undefined || Number.isNaN(value) ? NONE : form(value);
}
