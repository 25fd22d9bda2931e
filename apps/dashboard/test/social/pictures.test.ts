import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineText } from '@/social/outline-text';
import { wrapText } from '@/social/wrap-text';
import { inLightColours, LIGHT_COLOURS } from '@/theme/light-colours';

describe('wrapText', () => {
  it('breaks between words, and says where something was left out', () => {
    expect(wrapText('one two three', 5, 3)).toEqual(['one two', 'three']);
    expect(wrapText('one two three four', 4, 2)).toEqual(['one two', 'three …']);
    expect(wrapText('', 5, 2)).toEqual(['']);
  });
});

describe('outlineText', () => {
  const draw = (text: string, size: number, bold: boolean) => ({
    d: `${text}|${size}|${bold}`,
    width: 10,
  });

  it('sets text by its anchor, in the size around it', () => {
    const svg =
      '<svg><g font-size="12"><text x="50" y="8" text-anchor="middle" fill="red">a &amp; b</text></g></svg>';
    expect(outlineText(svg, draw)).toBe(
      '<svg><g font-size="12"><path d="a & b|12|false" transform="translate(45 8)" fill="red"/></g></svg>',
    );
  });

  it('forgets a size where its group ends', () => {
    const svg =
      '<svg><g font-size="12"></g><text x="50" y="8" text-anchor="end" font-weight="700">c</text></svg>';
    expect(outlineText(svg, draw)).toContain('d="c|16|true" transform="translate(40 8)"');
  });
});

describe('the colours of pictures', () => {
  it('are the light ones of the style sheet', () => {
    const tokens = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');
    for (const [name, colour] of Object.entries(LIGHT_COLOURS)) {
      expect(tokens).toContain(`--${name}: light-dark(${colour},`);
    }
  });

  it('stand in place of their names', () => {
    expect(inLightColours('fill="var(--ink)"')).toBe(`fill="${LIGHT_COLOURS.ink}"`);
  });
});
