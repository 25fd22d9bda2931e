/**
 * Visits every row of every feature of a part of the memory, by its number of floats from the first.
 * @param stride, length bytes from feature to feature, and of the rows of one
 */
export function eachPlace(
  stride: number,
  features: number,
  length: number,
  visit: (place: number) => void,
): void {
  for (let feature = 0; feature < features; feature++) {
    const first = (feature * stride) >> 2;
    for (let row = 0; row < length >> 2; row++) visit(first + row);
  }
}
