/** Shown when the API runs but holds no table yet. */
export function NoFigures() {
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">There are no figures yet</h1>
      <p className="mt-4 text-lead">
        The CrimeCast API runs, but no table of recorded cases has been read into it.
      </p>
      <p className="mt-4">
        Read one with <code className="rounded-sm bg-accent-soft px-1">npx crimecast ingest</code>,
        then reload this page.
      </p>
    </section>
  );
}
