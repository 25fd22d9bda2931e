/** The columns of the small yearly tables that readers are tested with. */
export const columns = { area: 'area', crime: 'crime', time: 'year', value: 'n' };
