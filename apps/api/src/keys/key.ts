/** What a key may be used for. */
export const SCOPES = ['jobs', 'runs', 'metrics', 'alerts'] as const;
export type Scope = (typeof SCOPES)[number];

/** A key as requests and lists see it: never with its secret. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export interface ListedKey extends ApiKey {
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}
