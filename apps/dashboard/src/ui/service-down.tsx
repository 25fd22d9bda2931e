'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { askService } from '@/data/use-readiness';

const RETRY_MS = 2000;

/** Shown when the API does not answer at all; the page returns by itself when it does. */
export function ServiceDown() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      const { status } = await askService();
      if (status !== 'down') router.refresh();
    }, RETRY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">The forecasts are out of reach</h1>
      <p className="mt-4 text-lead">
        This page runs, but the CrimeCast API behind it does not answer, so there are no figures to
        show.
      </p>
      <p className="mt-4">
        If you started CrimeCast yourself, look at its terminal: the API may still be starting, or
        may have stopped. Start it again with{' '}
        <code className="rounded-sm bg-accent-soft px-1">npm start</code>.
      </p>
      <p role="status" className="mt-4 text-muted">
        Trying again every two seconds. This page fills in by itself.
      </p>
    </section>
  );
}
