'use client';

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">This page could not be shown</h1>
      <p className="mt-4">
        Something failed while it was put together. Nothing is lost; trying again often helps.
      </p>
      <button type="button" className="button mt-4" onClick={reset}>
        Try again
      </button>
    </section>
  );
}
