/** Forms speak in percent; the API has chances from 0 to 1. An empty field leaves the API its default. */
export function thresholdFrom(kind: string, written: string): { threshold?: number } {
  const percent = Number(written.replace(',', '.'));
  if (written.trim() === '' || kind === 'above-range') return {};
  return { threshold: kind === 'elevated-risk' ? percent / 100 : percent };
}
