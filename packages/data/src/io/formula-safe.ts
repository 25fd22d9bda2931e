/**
 * Text that a spreadsheet will not run as a formula: what begins with = + - @ tab or carriage
 * return gets an apostrophe before it. Apostrophes before such a sign are kept apart by one more,
 * so {@link fromFormulaSafe} gives every text back.
 */
export function formulaSafe(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that {@link formulaSafe} was given. */
export function fromFormulaSafe(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
