/** Official spelling for reading: "The Dadra And Nagar Haveli" → "Dadra and Nagar Haveli". */
export function properName(name: string): string {
  return name
    .trim()
    .replace(/^The /, '')
    .replace(/ (And|Of) /g, (word) => word.toLowerCase());
}
