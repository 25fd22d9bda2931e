import type { FlatTrees } from '../forest/flat-trees.js';
import type { CategoryCuts } from './tree-model.js';

/** Adds what trees say about each row to `sums`, where some columns hold categories. */
export function addCategoryTrees(
  { feature, split, right, starts }: FlatTrees,
  categories: CategoryCuts,
  features: Float64Array,
  sums: Float64Array,
): void {
  const rows = sums.length;
  for (let tree = 0; tree + 1 < starts.length; tree++) {
    for (let row = 0; row < rows; row++) {
      let node = starts[tree]!;
      for (let column = feature[node]!; column >= 0; column = feature[node]!) {
        const value = features[column * rows + row]!;
        const goes =
          categories.counts[column]! > 0
            ? isLeft(categories, column, split[node]!, value)
            : value < split[node]!;
        node = goes ? node + 1 : right[node]!;
      }
      sums[row]! += split[node]!;
    }
  }
}

/** Whether a category is in the set of a cut; one that was not there in training goes as the set says. */
export function isLeft(
  { counts, sets }: CategoryCuts,
  column: number,
  first: number,
  category: number,
): boolean {
  const known = category >= 0 && category < counts[column]! && Number.isInteger(category);
  if (!known) return sets[first + wordsOf(counts[column]!)] === 1;
  return ((sets[first + (category >> 5)]! >>> (category & 31)) & 1) === 1;
}

/** Words that the bits of some categories take. */
export function wordsOf(categories: number): number {
  return (categories + 31) >> 5;
}
