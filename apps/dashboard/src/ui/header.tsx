import Link from 'next/link';
import { ThemeToggle } from './theme-toggle';

export function Header() {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex h-14 max-w-[1200px] items-center justify-between gap-4 px-4">
        <Link href="/" className="text-lead font-bold tracking-tight">
          CrimeCast
        </Link>
        <div className="flex items-center gap-5">
          <nav aria-label="Main" className="flex gap-5">
            <Link href="/" className="py-2 hover:underline">
              Map
            </Link>
            <Link href="/data" className="py-2 hover:underline">
              Data
            </Link>
            <Link href="/about" className="py-2 hover:underline">
              About
            </Link>
          </nav>
          <ThemeToggle />
        </div>
      </div>
    </header>
  );
}
