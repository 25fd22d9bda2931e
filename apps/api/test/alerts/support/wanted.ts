/** An alert that every small run has something to tell of, in all districts. */
export const ELEVATED = { kind: 'elevated-risk', threshold: 0.05, crime: 'murder' };

/** The same by e-mail, in one state. */
export const WANTED = {
  ...ELEVATED,
  channel: 'email',
  address: 'priya@example.org',
  state: '27',
};
