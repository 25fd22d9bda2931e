/** The browser asks the dashboard, which passes it on. */
export const PROXY = '/api';
