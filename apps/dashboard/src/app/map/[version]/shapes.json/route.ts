import { drawnShapes, shapesVersion } from '@/map/shapes.server';

/** The drawn map, for a browser that came from a page without it. */
export function GET(): Response {
  return Response.json(drawnShapes());
}

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => [{ version: shapesVersion }];
