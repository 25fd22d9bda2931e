import type { ReactNode } from 'react';

type Props = { id: string; title: string; children: ReactNode };

/** A part of a long page that links can lead to. */
export function Part({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-2 scroll-mt-4 text-title font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Links to the parts of a page. */
export function Contents({
  label,
  parts,
}: {
  label: string;
  parts: { id: string; title: string }[];
}) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {parts.map(({ id, title }) => (
        <a key={id} className="text-link" href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
