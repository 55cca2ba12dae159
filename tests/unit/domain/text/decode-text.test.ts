import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/domain/text/decode-text.ts';
import { MOST_BYTES } from '../../../../src/domain/text/most-bytes.ts';
import { encodeLegacy } from '../../../support/legacy-encoder.ts';

const SIMPLIFIED =
  '雨停了。她打开窗户，看见屋顶上有三只鸟。\nThe rain stopped.\n“我们走吧。”他说。';
const TRADITIONAL =
  '雨停了。她打開窗戶，看見屋頂上有三隻鳥。\nThe rain stopped.\n「我們走吧。」他說。';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const bytes = (mark ? [0xfeff, ...units] : units).flatMap((unit) =>
    littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
  return Uint8Array.from(bytes);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(SIMPLIFIED), SIMPLIFIED],
    ['utf-8', utf8(`\ufeff${SIMPLIFIED}`), SIMPLIFIED],
    ['utf-16le', utf16(SIMPLIFIED, true, true), SIMPLIFIED],
    ['utf-16le', utf16(SIMPLIFIED, true, false), SIMPLIFIED],
    ['utf-16be', utf16(TRADITIONAL, false, true), TRADITIONAL],
    ['utf-16be', utf16(TRADITIONAL, false, false), TRADITIONAL],
    ['gb18030', encodeLegacy(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
    ['big5', encodeLegacy(TRADITIONAL, 'big5'), TRADITIONAL],
  ] as const)('recognises %s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { encoding, text, replaced: 0 } });
  });

  it('gives back any text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const kept = text.replace(/[\0\ufeff]/g, '').replace(/\r\n?/g, '\n');
        const decoded = decodeText(utf8(text));
        if (decoded.ok) expect(decoded.value.text.replace(/^\ufeff/, '')).toBe(kept);
        else expect(decoded.error.kind).toBe('binary');
      }),
    );
  });

  it('reads what was broken before it was written, with the mark of UTF-8 and without', () => {
    const broken = 'He said ������ and left. 他说������就走了。';
    for (const bytes of [utf8(broken), utf8(`\ufeff${broken}`)]) {
      expect(decodeText(bytes)).toMatchObject({ ok: true, value: { text: broken, replaced: 12 } });
    }
    expect(decodeText(utf8(broken), 'utf-8').ok).toBe(true);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.ok) expect(decoded.value.text.isWellFormed?.() ?? true).toBe(true);
      }),
    );
  });

  it('counts a broken byte in UTF-8 instead of reading the file as another encoding', () => {
    const bytes = utf8(SIMPLIFIED.repeat(20));
    bytes[300] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded.ok && decoded.value.encoding).toBe('utf-8');
    expect(decoded.ok && decoded.value.replaced).toBeGreaterThan(0);
  });

  it('gives back Chinese beside English in every encoding, and says which', () => {
    const encoders = {
      'utf-8': utf8,
      'utf-16le': (text: string) => utf16(text, true, false),
      'utf-16be': (text: string) => utf16(text, false, false),
      gb18030: (text: string) => encodeLegacy(text, 'gb18030'),
      big5: (text: string) => encodeLegacy(text, 'big5'),
    } as const;
    const english = fc.constantFrom('The rain stopped.', 'She went home at 7.', '“Why?”', 'No.');
    const chinese = {
      simplified: fc.constantFrom('雨停了。', '他们没有说话，我们也没有。', '这是什么时候的事？'),
      traditional: fc.constantFrom('雨停了。', '他們沒有說話，我們也沒有。', '這是什麼時候的事？'),
    };
    for (const [encoding, encode] of Object.entries(encoders)) {
      const written = encoding === 'big5' ? chinese.traditional : chinese.simplified;
      const lines = fc.array(fc.tuple(english, written), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(lines, (pairs) => {
          const text = pairs.flat().join('\n');
          expect(decodeText(encode(text))).toEqual({
            ok: true,
            value: { encoding, text, replaced: 0 },
          });
        }),
      );
    }
  });

  it('takes line ends of every system for one, and makes no new lines', () => {
    const decoded = decodeText(utf8('a\r\nb\rc\u2028d'));
    expect(decoded.ok && decoded.value.text).toBe('a\nb\nc\u2028d');
  });

  it('refuses what is no text, what is too large, and a wrong wish', () => {
    const noise = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 37) % 256);
    expect(decodeText(noise)).toEqual({ ok: false, error: { kind: 'binary' } });
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(decodeText(png).ok).toBe(false);
    expect(decodeText(new Uint8Array(MOST_BYTES + 1))).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: MOST_BYTES + 1, limit: MOST_BYTES },
    });
    expect(decodeText(encodeLegacy(SIMPLIFIED, 'gb18030'), 'utf-8')).toEqual({
      ok: false,
      error: { kind: 'encoding', encoding: 'utf-8' },
    });
  });
});
