import { apiOrigin } from '@/api/origin';
import { loadReadiness } from '@/data/load';

/** The API's state, always as a 200: training or being away is something to show, not a failed request. */
export async function GET(): Promise<Response> {
  const service = await loadReadiness(apiOrigin()).catch(() => ({ status: 'down' }));
  return Response.json(service, { headers: { 'Cache-Control': 'no-store' } });
}

export const dynamic = 'force-dynamic';
