/** What Next hands a page of its address, as parameters again. */
export function parametersOf(
  search: Record<string, string | string[] | undefined>,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one);
  }
  return parameters;
}
