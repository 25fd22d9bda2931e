'use client';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { copyText } from '@/ui/copy-text';

/** A text to copy. Without scripts, or where copying is not allowed, it can be marked by hand. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const t = useTranslations('common');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    if (await copyText(text)) setCopied(true);
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-small text-muted">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={text}
          className="field min-w-0 flex-1 text-small"
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={copy}>
          {copied ? t('copied') : t('copy')}
        </button>
      </div>
      <span role="status" className="sr-only">
        {copied && t('copied')}
      </span>
    </div>
  );
}
