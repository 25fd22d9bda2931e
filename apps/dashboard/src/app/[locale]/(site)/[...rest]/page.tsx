import { notFound } from 'next/navigation';

/** Any address that no page has: the answer is in the reader's language. */
export default function NoPage() {
  notFound();
}
