/** What a row may be of: a district, a state, or all of India. */
export const AREA_LEVELS = ['district', 'state', 'india'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The area of sums over all districts, in runs and here. */
export const INDIA = 'IN';
