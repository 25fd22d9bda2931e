/** A crime's label as it reads inside a sentence: "Motor vehicle theft" → "motor vehicle theft"; acronyms stay. */
export function crimePhrase(label: string): string {
  const acronym = /^[A-Z]{2,}/.test(label);
  return acronym ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "1 case of burglary", "12 cases of burglary"; the number is written by the caller. */
export function casesOf(count: string, label: string): string {
  const one = count === '1' || count === 'about 1' || count === 'fewer than 1';
  return `${count} ${one ? 'case' : 'cases'} of ${crimePhrase(label)}`;
}
