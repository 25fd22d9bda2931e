/** Why a message did not leave; its text goes into the outbox and names no address. */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';
  /** Trying again would not help. */
  readonly permanent: boolean;
  /** The address itself is refused: nothing is sent to it any more. */
  readonly gone: boolean;
  /** Seconds that the other side asks to be left alone. */
  readonly afterSeconds: number | null;

  constructor(
    message: string,
    about: { permanent?: boolean; gone?: boolean; afterSeconds?: number | null } = {},
  ) {
    super(message);
    this.permanent = about.permanent ?? about.gone ?? false;
    this.gone = about.gone ?? false;
    this.afterSeconds = about.afterSeconds ?? null;
  }
}

/** `Retry-After`, a number or a date, in seconds from now; null where it is not said or is neither. */
export function retryAfter(value: string | null | undefined): number | null {
  if (!value) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  const until = Date.parse(value);
  return Number.isNaN(until) ? null : Math.max(0, (until - Date.now()) / 1000);
}
