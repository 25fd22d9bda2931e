/** The light colours of tokens.css, for pictures that no style sheet reaches; a test holds both together. */
export const LIGHT_COLOURS: Record<string, string> = {
  paper: '#fbfaf7',
  raised: '#ffffff',
  ink: '#1b1e23',
  muted: '#5d6570',
  line: '#e3e0d8',
  edge: '#8b8f96',
  accent: '#0c6a6a',
  'band-80': '#b7d6d2',
  'band-95': '#dcebe8',
  shade: '#f0ede4',
};

/** SVG text with every `var(--name)` written out. */
export function inLightColours(svg: string): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => LIGHT_COLOURS[name] ?? '#1b1e23');
}
