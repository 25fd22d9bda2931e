'use client';
import dynamic from 'next/dynamic';

/** The table is complete in its first paint; what makes it move may come after. */
export const LateTable = dynamic(() =>
  import('./table-explorer').then((part) => part.TableExplorer),
);
