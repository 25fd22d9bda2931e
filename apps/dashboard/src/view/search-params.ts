/** Query parameters as Next hands them to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A parameter's value; of several the first. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** The parameters of a page, read as those of an address are. */
export async function readParams(parameters: SearchParams) {
  const all = await parameters;
  return { get: (name: string) => (Object.hasOwn(all, name) ? (one(all[name]) ?? null) : null) };
}
