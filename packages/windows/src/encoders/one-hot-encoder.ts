import {
  type Category,
  categoryCodes,
  type Encoder,
  type EncoderOptions,
  forUnknown,
} from './encoder.js';

/** One column per training category, 1 where it is that one and 0 elsewhere. Usual for the unknown is all 0. */
export function oneHotEncoder(
  training: Iterable<Category>,
  { name = 'category', unknown = 'usual' }: EncoderOptions = {},
): Encoder {
  const { categories, codeOf } = categoryCodes(training);
  const none = categories.map(() => 0);
  return {
    columns: categories.map((category) => `${name}=${category}`),
    categories,
    encode(category) {
      const code = codeOf(category);
      if (code === undefined) return forUnknown(unknown, { category, usual: none });
      return none.map((_, i) => (i === code ? 1 : 0));
    },
  };
}
