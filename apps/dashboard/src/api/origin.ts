/** Where the API is; read at run time so that one build serves any address. */
export function apiOrigin(environment: NodeJS.ProcessEnv = process.env): string {
  return (environment.CRIMECAST_API_URL || 'http://127.0.0.1:4000').replace(/\/+$/, '');
}
