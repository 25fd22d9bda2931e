/** Hours of a day's clock in which no SMS with news is sent. */
export interface QuietHours {
  /** IANA name of the zone whose clock counts. */
  readonly zone: string;
  /** First quiet hour and first hour after them, 0–23; the same twice for none. */
  readonly from: number;
  readonly to: number;
}

/** From nine in the evening to eight in the morning, as India has them. */
export const NIGHT_IN_INDIA: QuietHours = { zone: 'Asia/Kolkata', from: 21, to: 8 };

/** Clocks of zones differ, and are changed, by whole quarters of an hour. */
const QUARTER_MS = 900_000;

/** When an SMS may leave that is to leave now: at once, or when the quiet hours end. */
export function afterQuietHours(now: Date, { zone, from, to }: QuietHours = NIGHT_IN_INDIA): Date {
  const clock = new Intl.DateTimeFormat('en', {
    ...{ timeZone: zone, hour: 'numeric', hourCycle: 'h23' },
  });
  const isQuiet = (moment: number) => {
    const hour = Number(clock.format(moment));
    return from > to ? hour >= from || hour < to : hour >= from && hour < to;
  };
  if (!isQuiet(now.getTime())) return now;
  let end = Math.ceil(now.getTime() / QUARTER_MS) * QUARTER_MS;
  while (isQuiet(end)) end += QUARTER_MS;
  return new Date(end);
}
