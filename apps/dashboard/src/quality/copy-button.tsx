'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { copyText } from '@/ui/copy-text';

type Props = { text: string; label: string };

/** Puts a text on the clipboard and says that it did. */
export function CopyButton({ text, label }: Props) {
  const t = useTranslations('data.api');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (await copyText(text)) setCopied(true);
  };
  return (
    <button type="button" className="button" aria-label={label} onClick={() => void copy()}>
      <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
    </button>
  );
}
