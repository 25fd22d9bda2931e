/** Whether a run could not be read because what is stored of it is damaged. */
export function isDamaged(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'API_BLOB_CORRUPT' || code === 'RUN_FILE_CORRUPT';
}
