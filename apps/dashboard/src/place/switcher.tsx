import { Link } from '@/i18n/link';

type Option = { text: string; href: string; chosen: boolean };

/** A choice of few that lives in the address: links, so that it needs no script. */
export function Switcher({ label, options }: { label: string; options: Option[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap rounded-sm border border-edge text-small">
        {options.map(({ text, href, chosen }) => (
          <li key={text} className="not-first:border-l not-first:border-edge">
            <Link
              href={href}
              scroll={false}
              aria-current={chosen ? 'true' : undefined}
              className="block px-3 py-1.5 hover:underline aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
