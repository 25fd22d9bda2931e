import type { ReactNode } from 'react';

/** A heading and what stands below it, in a page to be read. */
export function Prose({
  id,
  title,
  children,
}: {
  id?: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section {...(id ? { id } : {})} className="space-y-3">
      <h2 className="pt-5 text-title font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** A figure that backs the text above it. */
export function Figure({ children }: { children: ReactNode }) {
  return <p className="border-l-4 border-accent pl-4">{children}</p>;
}
