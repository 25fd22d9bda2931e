/** The token of a link to a page that a message holds; empty where it holds none. */
export function tokenIn(text: string, page: string): string {
  return new RegExp(`${page}\\?token=([\\w.-]+)`).exec(text)?.[1] ?? '';
}
