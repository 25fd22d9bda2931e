/** The columns that rows can be ordered by. */
export const SORT_KEYS = ['name', 'state', 'cases', 'measure'] as const;

export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { key: SortKey; down: boolean };

/** By state, then name: the order in which nothing is ranked. */
export const FIRST_SORT: Sort = { key: 'state', down: false };

/** `sort=cases` is upwards, `sort=-cases` downwards. */
export function readSort(text: string | null): Sort {
  const down = text?.startsWith('-') ?? false;
  const key = SORT_KEYS.find((candidate) => candidate === (down ? text?.slice(1) : text));
  return key ? { key, down } : FIRST_SORT;
}

export function writeSort({ key, down }: Sort): string {
  return `${down ? '-' : ''}${key}`;
}

/** What a press on a column's head leads to: numbers begin with the largest, names with A. */
export function nextSort(now: Sort, key: SortKey): Sort {
  if (now.key === key) return { key, down: !now.down };
  return { key, down: key === 'cases' || key === 'measure' };
}
