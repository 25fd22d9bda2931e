'use client';
import { memo, type RefObject, useState } from 'react';
import { firstMarkup } from '#shapes';
import type { Fills } from './markup';

type Props = { root: RefObject<SVGGElement | null>; fills: Fills; state: string | null };

/**
 * The shapes of all districts. The server writes them; the browser's `firstMarkup` is empty and React leaves what it finds
 * (hence the suppressed warning), so they are neither shipped twice nor touched one by one.
 */
export const MapInside = memo(function MapInside({ root, fills, state }: Props) {
  const [markup] = useState(() => ({ __html: firstMarkup(fills, state) }));
  return <g ref={root} suppressHydrationWarning dangerouslySetInnerHTML={markup} />;
});
