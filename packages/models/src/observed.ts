/** Whether a value was observed: missing ones are NaN. */
export function isObserved(value: number): boolean {
  return !Number.isNaN(value);
}

/** Position of the first observed value, −1 where there is none. */
export function firstObserved(values: Float64Array): number {
  return values.findIndex(isObserved);
}

/** What follows from the first observed value on: nothing where there is none. */
export function fromFirstObserved(values: Float64Array): Float64Array {
  const first = firstObserved(values);
  return values.subarray(first < 0 ? values.length : first);
}

export function countObserved(values: Float64Array): number {
  return values.filter(isObserved).length;
}

/** NaN where nothing was observed. */
export function meanOfObserved(values: Float64Array): number {
  const observed = values.filter(isObserved);
  return observed.reduce((sum, value) => sum + value, 0) / observed.length;
}
