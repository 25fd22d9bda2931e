import type { Note } from './note';

/** What can mislead about these numbers, where they stand. */
export function Notes({ notes }: { notes: Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-3 max-w-[68ch] space-y-1 border-l-2 border-warn pl-3 text-small">
      {notes.map(({ text, english }) => (
        <li key={text} lang={english ? 'en' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
