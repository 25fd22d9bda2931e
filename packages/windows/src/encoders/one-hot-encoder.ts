import {
  type Category,
  distinct,
  type Encoder,
  type EncoderOptions,
  forUnknown,
  known,
} from './encoder.js';

/** One column per training category, 1 where it is that one and 0 elsewhere. Usual for the unknown is all 0. */
export function oneHotEncoder(
  training: Iterable<Category>,
  { name = 'category', unknown = 'usual' }: EncoderOptions = {},
): Encoder {
  const categories = distinct(training);
  const codes = new Map(categories.map((category, code) => [category, code]));
  const none = categories.map(() => 0);
  return {
    columns: categories.map((category) => `${name}=${category}`),
    categories,
    encode(category) {
      const code = codes.get(known(category));
      if (code === undefined) return forUnknown(unknown, { category, usual: none });
      return none.map((_, i) => (i === code ? 1 : 0));
    },
  };
}
