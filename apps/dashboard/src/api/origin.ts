/** Where the API is; read at run time so that one build serves any address. Platforms give a host and port alone. */
export function apiOrigin(environment: NodeJS.ProcessEnv = process.env): string {
  const address = (environment.CRIMECAST_API_URL || 'http://127.0.0.1:4000').replace(/\/+$/, '');
  return /^https?:\/\//.test(address) ? address : `http://${address}`;
}
