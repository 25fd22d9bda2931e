import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tells of what was typed into a field before its page was alive; React keeps such text in the field but says
 * nothing of it.
 */
export function useEarlyText(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  onText: (text: string) => void,
): void {
  const tell = useRef(onText);
  useEffect(() => {
    const text = field.current?.value;
    if (text && text !== field.current?.defaultValue) tell.current(text);
  }, [field]);
}
