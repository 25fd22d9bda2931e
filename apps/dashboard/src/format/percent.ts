const NO_BREAK = '\u00a0';

/** 0.794 → "79 %", with as many digits after the point as asked for. */
export function formatPercent(share: number, digits = 0): string {
  return `${(share * 100).toFixed(digits)}${NO_BREAK}%`;
}

/** 0.0312 → "+3.1 %", −0.04 → "−4.0 %". */
export function formatChange(share: number, digits = 1): string {
  const sign = share < 0 ? '−' : '+';
  return sign + formatPercent(Math.abs(share), digits);
}
