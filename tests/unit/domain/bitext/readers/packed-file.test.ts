import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPackedFile } from '../../../../../src/domain/bitext/readers/packed-file.ts';
import { sourcesOf } from '../../../../golden/formats/cases.ts';

function bytesOf(format: string): Uint8Array {
  const content = sourcesOf(format)[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error('not packed');
  return content;
}

const CONTAINER = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>';
const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;

function book(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = { 'META-INF/container.xml': CONTAINER, ...files };
  const packed = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>);
}

function spine(...hrefs: readonly string[]): string {
  const items = hrefs.map((href, index) => `<item id="i${index}" href="${href}"/>`).join('');
  const order = hrefs.map((_, index) => `<itemref idref="i${index}"/>`).join('');
  return `<package><manifest>${items}</manifest><spine>${order}</spine></package>`;
}

describe('a hostile packed file', () => {
  it('that expands a thousandfold is refused before it is all there', () => {
    const bomb = zipSync({
      'META-INF/container.xml': strToU8(CONTAINER),
      'a.xhtml': new Uint8Array(120 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(readPackedFile(bomb)).toMatchObject({ error: { kind: 'expands-too-much' } });
  });

  it('that claims a size of a gigabyte is read by what is in it', () => {
    const claimed = book({ 'book.opf': spine('a.xhtml'), 'a.xhtml': page('Hello. 你好。') });
    const view = new DataView(claimed.buffer, claimed.byteOffset);
    // The uncompressed size, 22 bytes into each header of an entry.
    for (let at = 0; at + 30 < claimed.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 2 ** 30, true);
    }
    expect(readPackedFile(claimed)).toMatchObject({
      value: { format: 'epub', reading: { blocks: [{ text: 'Hello. 你好。' }] } },
    });
  });

  it('with names and addresses that lead out of it has no such chapters', () => {
    const files = {
      'book.opf': spine(
        '../../etc/passwd',
        '/etc/passwd',
        'https://example.org/a.xhtml',
        'a.xhtml',
      ),
      '../../etc/passwd': 'root',
      'a.xhtml': page('Here.'),
    };
    expect(readPackedFile(book(files))).toMatchObject({
      value: { reading: { blocks: [{ text: 'Here.' }] } },
    });
  });

  it('with declarations of entities is refused', () => {
    const laughs = `<!DOCTYPE package [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${spine('a.xhtml')}`;
    expect(readPackedFile(book({ 'book.opf': laughs }))).toMatchObject({
      error: { kind: 'forbidden-markup' },
    });
  });

  it('whose chapters are encrypted says so', () => {
    const files = {
      'book.opf': spine('a.xhtml'),
      'a.xhtml': page('?'),
      'META-INF/encryption.xml': '<CipherReference URI="OEBPS/a.xhtml"/>',
    };
    expect(readPackedFile(book(files))).toEqual({ ok: false, error: { kind: 'protected' } });
  });

  it('of another kind is no text', () => {
    expect(readPackedFile(zipSync({ 'a.png': strToU8('x') }))).toEqual({
      ok: false,
      error: { kind: 'binary' },
    });
  });

  it('with a hundred thousand elements in each other comes to an end', () => {
    const deep = '<div>'.repeat(100_000) + 'Deep. 深。' + '</div>'.repeat(100_000);
    expect(readPackedFile(book({ 'book.opf': spine('a.xhtml'), 'a.xhtml': deep }))).toMatchObject({
      value: { reading: { blocks: [{ text: 'Deep. 深。' }] } },
    });
  });
});

describe.each(['epub-bilingual', 'docx-table', 'docx-paragraphs'])('%s, damaged', (format) => {
  it('gives a result, whatever bytes are changed, cut off or put in', () => {
    const whole = bytesOf(format);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(changes, fc.nat(whole.length), (edits, length) => {
        const damaged = whole.slice(0, length);
        for (const [at, byte] of edits) if (at < length) damaged[at] = byte;
        expect(typeof readPackedFile(damaged).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('any parts in a packed file', () => {
  const parts = fc.array(
    fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:t>',
      '</w:t>',
      '<w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:del>',
      '</w:del>',
      '<package>',
      '</package>',
      '<item id="a" href="a.xhtml"/>',
      '<itemref idref="a"/>',
      '<w:document>',
      '</w:document>',
      '<dc:title>',
      '</dc:title>',
      'Tea. 茶。',
      '&bad;',
      ']]>',
    ),
    { maxLength: 30 },
  );
  it('give a result', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (pieces, isBook) => {
        const text = pieces.join('');
        const bytes = isBook
          ? book({ 'book.opf': `<package>${text}</package>`, 'a.xhtml': text })
          : zipSync({ 'word/document.xml': strToU8(`<w:document>${text}</w:document>`) });
        expect(typeof readPackedFile(bytes).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});
