/** What was looked at: one line of `crimecast doctor`. */
export interface Check {
  readonly about: string;
  readonly status: 'ok' | 'warning' | 'failed' | 'not configured';
  readonly says: string;
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null;
}

/** The checks of one subject. */
export function checksOf(about: string) {
  return {
    ok: (says: string): Check => ({ about, status: 'ok', says, remedy: null }),
    warning: (says: string, remedy: string): Check => ({ about, status: 'warning', says, remedy }),
    failed: (says: string, remedy: string): Check => ({ about, status: 'failed', says, remedy }),
    absent: (says: string): Check => ({ about, status: 'not configured', says, remedy: null }),
  };
}
