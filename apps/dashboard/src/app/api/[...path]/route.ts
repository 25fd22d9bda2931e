import { forward } from '@/api/forward';

type Context = { params: Promise<{ path: string[] }> };

async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  return forward(request, `/${path.map(encodeURIComponent).join('/')}`);
}

export { handle as GET, handle as POST };
export const dynamic = 'force-dynamic';
