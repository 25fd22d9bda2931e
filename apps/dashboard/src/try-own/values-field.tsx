import type { ReactNode, RefObject } from 'react';
import type { Speaker } from '@/i18n/speaker';

type Props = {
  t: Speaker;
  field: RefObject<HTMLTextAreaElement | null>;
  typed: string;
  onType: (text: string) => void;
  invalid: boolean;
  /** how the text was read */
  note: ReactNode;
};

/** Where past values are typed or pasted. */
export function ValuesField({ t, field, typed, onType, invalid, note }: Props) {
  return (
    <div>
      <label htmlFor="values" className="mb-1 block font-semibold">
        {t('try.form.values')}
      </label>
      <p id="values-hint" className="mb-2 text-small text-muted">
        {t('try.form.valuesHint')}
      </p>
      <textarea
        ref={field}
        id="values"
        name="values"
        rows={7}
        required
        spellCheck={false}
        autoComplete="off"
        aria-describedby="values-hint reading"
        aria-invalid={invalid}
        className="field figures h-auto w-full py-2 font-sans"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      {note}
    </div>
  );
}
