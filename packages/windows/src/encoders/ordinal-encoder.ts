import {
  type Category,
  categoryCodes,
  type Encoder,
  type EncoderOptions,
  forUnknown,
} from './encoder.js';

/**
 * One column of codes from 0, in the order of first appearance: for trees that split categories as
 * such. Usual for the unknown is the next code.
 */
export function ordinalEncoder(
  training: Iterable<Category>,
  { name = 'category', unknown = 'usual' }: EncoderOptions = {},
): Encoder {
  const { categories, codeOf } = categoryCodes(training);
  return {
    columns: [name],
    categories,
    encode(category) {
      const code = codeOf(category);
      if (code !== undefined) return [code];
      return forUnknown(unknown, { category, usual: [categories.length] });
    },
  };
}
