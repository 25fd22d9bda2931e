'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import { type Known, readView, type View, writeView } from './view';

/** The view in the address, and how to change it without asking the server for a page. */
export function useView(known: Known) {
  const view = readView(useSearchParams(), known);
  const change = useCallback(
    (patch: Partial<View>, how: 'push' | 'replace' = 'push') => {
      const address = writeView({ ...view, ...patch });
      if (how === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    },
    [view],
  );
  return [view, change] as const;
}
