import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(`../../../../src/${path}`, import.meta.url), 'utf8');
const TOKENS = read('ui/tokens.css');
const STYLES = read('services/annotated-sentence/annotated-sentence.module.css');
/** What a sentence may stand on: pages, cards, the word under the pointer, marked differences. */
const GROUNDS = ['paper', 'surface', 'sunken', 'accent-soft', 'good-soft', 'again-soft'];
const PALETTES = ['classic', 'soft', 'distinct'];

function block(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  return css.slice(start, css.indexOf('}', start));
}

function colour(css: string, name: string): string {
  return new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1] ?? `no ${name}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the tones', () => {
  const themes = [
    { tokens: block(TOKENS, ':root'), before: '\n.words' },
    {
      tokens: block(TOKENS, ':root[data-theme="dark"]'),
      before: ':global(:root[data-theme="dark"]) .words',
    },
  ];

  it.each(PALETTES)(
    'of the palette %s have a contrast of 4.5 on every ground in both themes',
    (palette) => {
      const weak = themes.flatMap(({ tokens, before }) => {
        const tones = block(STYLES, `${before}[data-palette="${palette}"]`);
        return [1, 2, 3, 4, 5].flatMap((tone) =>
          GROUNDS.filter(
            (ground) => !(contrast(colour(tones, `tone-${tone}`), colour(tokens, ground)) >= 4.5),
          ).map((ground) => `tone ${tone} on ${ground}: ${colour(tones, `tone-${tone}`)}`),
        );
      });
      expect(weak).toEqual([]);
    },
  );
});
