/** Where who runs this dashboard serves the documentation; `null` when it is not said or no web address. */
export function docsAddress(environment: NodeJS.ProcessEnv = process.env): string | null {
  const address = environment.CRIMECAST_DOCS_URL;
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}
