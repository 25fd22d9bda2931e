import type { ReactNode } from 'react';

/** What tags inside texts become: `t.rich('key', { code, strong, cite, em })`. */
export const code = (text: ReactNode) => (
  <code className="rounded-sm bg-accent-soft px-1">{text}</code>
);
export const strong = (text: ReactNode) => <strong>{text}</strong>;
export const cite = (text: ReactNode) => <cite>{text}</cite>;
export const em = (text: ReactNode) => <em>{text}</em>;
