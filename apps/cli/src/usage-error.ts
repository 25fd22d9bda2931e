/** A mistake in how the command was called: exit code 2, one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
