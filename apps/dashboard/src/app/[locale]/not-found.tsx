import Link from 'next/link';

export default function NotFound() {
  return (
    <section className="max-w-[68ch] py-12">
      <h1 className="text-display font-semibold">There is no such page</h1>
      <p className="mt-4">
        The address may be mistyped, or the district has no code of its own in the table. The map
        finds every district by name:{' '}
        <Link className="text-link" href="/">
          open the map
        </Link>
        .
      </p>
    </section>
  );
}
