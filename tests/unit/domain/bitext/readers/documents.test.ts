import { describe, expect, it } from 'vitest';
import { readHtmlBlocks } from '../../../../../src/domain/bitext/readers/html-blocks.ts';
import { readMarkdown } from '../../../../../src/domain/bitext/readers/markdown.ts';
import { recogniseFormat } from '../../../../../src/domain/bitext/readers/recognise-format.ts';

const texts = (html: string): string[] => readHtmlBlocks(html).blocks.map(({ text }) => text);

describe('a web page', () => {
  it('is read by its main part where most of it is there', () => {
    const around = '<div>Subscribe to our letter</div>';
    expect(texts(`${around}<main><p>A story that is long enough.</p></main>`)).toEqual([
      'A story that is long enough.',
    ]);
    expect(texts(`${around}<article></article>`)).toEqual(['Subscribe to our letter']);
  });

  it('keeps line ends where the page has them and no others', () => {
    expect(texts('<p>One\n  line<br/>and\tanother</p>')).toEqual(['One line\nand another']);
    expect(texts('<pre>One\ntwo</pre>')).toEqual(['One\ntwo']);
    expect(texts('text that <b>stands</b> alone<p>then a paragraph')).toEqual([
      'text that stands alone',
      'then a paragraph',
    ]);
  });

  it('leaves out pinyin over characters and marks of notes, not exponents', () => {
    expect(texts('<ruby>茶<rp>(</rp><rt>chá</rt><rp>)</rp></ruby>')).toEqual(['茶']);
    expect(texts('<p>Tea<sup>[12]</sup> for E=mc<sup>two</sup></p>')).toEqual(['Tea for E=mctwo']);
  });

  it('is not what only speaks of tags', () => {
    expect(recogniseFormat('<p> is a tag of HTML.\n<p> 是 HTML 的标签。', '')).toBe('text');
    expect(recogniseFormat('<script>alert(1)</script>\n你好', '')).toBe('text');
    expect(recogniseFormat('<p>Hello</p><p>你好</p>', '')).toBe('html');
    expect(recogniseFormat('\n<!-- saved -->\n<!DOCTYPE html><html><p>a</p></html>', '')).toBe(
      'html',
    );
  });
});

describe('Markdown', () => {
  const read = (text: string): string => {
    const result = readMarkdown(text);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value.text;
  };

  it('loses its marks and keeps its words', () => {
    expect(read('**Mind** the [step](x "t"), `please` &amp; ~~never~~ run\\*')).toBe(
      'Mind the step, please & never run*',
    );
  });

  it('keeps a translation on the line below apart', () => {
    expect(read('> Tea is hot.  \n> 茶很烫。')).toBe('Tea is hot.\n茶很烫。');
  });

  it('is told from plain text by its marks alone', () => {
    expect(recogniseFormat('# Tea\n\nTea is hot.\n\n茶很烫。', '')).toBe('text');
    expect(recogniseFormat('- Tea is hot.\n- 茶很烫。\n- So wait.\n- 等一下。', '')).toBe(
      'markdown',
    );
    expect(recogniseFormat('Tea is hot.\n茶很烫。', 'tea.md')).toBe('markdown');
  });

  it('of a hundred thousand quotations in each other comes to an end', () => {
    expect(typeof readMarkdown(`${'>'.repeat(100_000)} deep`).ok).toBe('boolean');
    expect(readMarkdown(`${'> '.repeat(50)}deep\n\n- a\n- b`)).toEqual({
      ok: false,
      error: { kind: 'malformed', format: 'Markdown' },
    });
    expect(read(`${'> '.repeat(49)}deep\n\n- a`)).toBe('deep\n\na');
  });
});
