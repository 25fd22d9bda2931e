/** Version of this package, written into forecasts and saved models. */
export const LIBRARY_VERSION = '0.1.0';
