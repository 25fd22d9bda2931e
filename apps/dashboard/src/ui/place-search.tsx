'use client';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Places } from '@/data/places';
import { findPlaces } from '@/view/find-places';
import { useEarlyText } from './use-early-text';
import { useOtherNames } from './use-other-names';

type Props = { places: Places; label?: string; onChoose: (code: string) => void };

/** Finds a district by name: type, then arrow keys and Enter. */
export function PlaceSearch({ places, label, onChoose }: Props) {
  const t = useTranslations('common.search');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const named = open ? findPlaces(places, typed) : [];
  const elsewhere = open && named.length === 0 && typed.trim().length > 1 ? typed.trim() : null;
  const others = useOtherNames(places, elsewhere);
  const found = named.length > 0 ? named : (others ?? []);
  const active = Math.min(at, found.length - 1);

  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setAt(0);
  };
  const field = useRef<HTMLInputElement>(null);
  useEarlyText(field, type);

  const choose = (code: string | undefined) => {
    if (!code) return;
    onChoose(code);
    setTyped('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(found[active]?.code);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative min-w-0">
      <label htmlFor={id} className="mb-1 block text-small text-muted">
        {label ?? t('label')}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder={t('placeholder')}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${id}-${found[active].code}` : undefined}
        className="field w-full"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('found')}
        hidden={found.length === 0}
        className="absolute inset-x-0 top-full z-30 mt-1 rounded-sm border border-edge bg-raised py-1 shadow-md"
      >
        {found.map(({ code, name, state, why }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field, which keeps the focus
          <div
            key={code}
            id={`${id}-${code}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            className={`cursor-pointer px-3 py-1 ${i === active ? 'bg-accent-soft' : ''}`}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(code)}
          >
            {name}{' '}
            <span className="text-small text-muted">
              {state}
              {why && ` · ${why}`}
            </span>
          </div>
        ))}
      </div>
      {elsewhere !== null && others?.length === 0 && (
        <p role="status" className="mt-1 text-small text-muted">
          {t('none')}
        </p>
      )}
    </div>
  );
}
