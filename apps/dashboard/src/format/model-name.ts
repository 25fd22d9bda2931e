const SHORT: Record<string, string> = {
  naive: 'Last value',
  mean3: '3-year mean',
  'forest-ml-cart': 'Random forest',
};

const LONGEST = 16;

/** A model's name short enough to stand beside its line. */
export function shortModelName(id: string, label: string): string {
  const short = SHORT[id] ?? label.replace(/ \(.*\)$/, '');
  return short.length > LONGEST ? `${short.slice(0, LONGEST - 1).trimEnd()}…` : short;
}
