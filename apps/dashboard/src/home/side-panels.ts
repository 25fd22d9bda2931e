'use client';
import dynamic from 'next/dynamic';

// Charts are a good part of the page's scripts, and the map does not have to wait for them.

export const AreaPanel = dynamic(() => import('./area-panel').then((part) => part.AreaPanel));

export const DistrictPanel = dynamic(() =>
  import('@/district/panel').then((part) => part.DistrictPanel),
);
