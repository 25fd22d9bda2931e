/** Query parameters as Next hands them to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A parameter's value; of several the first. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
