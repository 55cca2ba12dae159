import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../../src/domain/bitext/align-segments.ts';
import { readBitext } from '../../../../src/domain/bitext/read-bitext.ts';
import type { ReadingWishes } from '../../../../src/domain/bitext/read-source.ts';
import { valueOf } from '../../../support/value-of.ts';

const read = (content: string, markup: string, wishes: ReadingWishes = {}) =>
  valueOf(readBitext([{ content, markup }], wishes, { align: alignSegments }));

describe('readBitext, of what was copied from a page', () => {
  it('keeps a paragraph and its translation together, and what is a heading', () => {
    const markup =
      '<meta charset="utf-8"><h2>The Well<font class="notranslate immersive-translate-target-wrapper"><br>水井</font></h2>' +
      '<p>The well was deep.<span class="notranslate read-frog-translated-content-wrapper">井很深。</span></p>' +
      '<p>Nobody drank from it.</p>' +
      '<p>One day it sang.<font class="immersive-translate-target-wrapper">有一天它唱起歌来。</font></p>';
    const plain =
      'The Well\n水井\n\nThe well was deep.井很深。\n\nNobody drank from it.\n\nOne day it sang.\n有一天它唱起歌来。';
    const { pairs, recognised, title } = read(plain, markup);
    expect(pairs.map(({ en, zh, heading }) => [en, zh, heading])).toEqual([
      ['The Well', '水井', true],
      ['The well was deep.', '井很深。', false],
      ['Nobody drank from it.', '', false],
      ['One day it sang.', '有一天它唱起歌来。', false],
    ]);
    expect(recognised.formats).toEqual(['html']);
    expect(title).toBe('The Well');
  });

  it('leaves out the pinyin over characters', () => {
    const markup =
      '<p>I like tea.</p><p>我喜欢<ruby>茶<rt>chá</rt></ruby>。</p><p>It is hot.</p><p>很<ruby>烫<rt>tàng</rt></ruby>。</p>';
    const plain = 'I like tea.\n\n我喜欢茶chá。\n\nIt is hot.\n\n很烫tàng。';
    expect(read(plain, markup).pairs.map(({ zh }) => zh)).toEqual(['我喜欢茶。', '很烫。']);
    const asText = read(plain, markup, { format: 'text' });
    expect(asText.pairs.map(({ en, zh }) => en + zh).join()).toContain('chá');
    expect(asText.recognised.formats).toEqual(['text']);
  });

  it('takes the plain text where the markup says no more', () => {
    const plain = 'Come in.\n请进。\nSit down.\n请坐。';
    const markup = '<div>Come in.</div><div>请进。</div><div>Sit down.</div><div>请坐。</div>';
    expect(read(plain, markup).recognised.formats).toEqual(['text']);
    expect(read(plain, markup, { format: 'html' }).recognised.formats).toEqual(['html']);
  });

  it('takes the plain text where the markup loses some of it, or runs lines together', () => {
    const plain = 'Come in.\n请进。\nSit down.\n请坐。';
    const inForm = '<form><p>Come in.</p><p>请进。</p></form><h1>Sit down.</h1><p>请坐。</p>';
    const spans = '<span>Come in.\n请进。\nSit down.\n请坐。</span>';
    expect(read(plain, inForm).recognised.formats).toEqual(['text']);
    expect(read(plain, spans).recognised.formats).toEqual(['text']);
  });

  it('keeps the lines that a style keeps', () => {
    const markup =
      '<h3>A call</h3><h3>电话</h3><span style="white-space: pre-wrap;">Come in.\n请进。\nSit down.\n请坐。</span>';
    const plain = 'A call\n电话\nCome in.\n请进。\nSit down.\n请坐。';
    expect(read(plain, markup).pairs.map(({ en, zh }) => [en, zh])).toEqual([
      ['A call', '电话'],
      ['Come in.', '请进。'],
      ['Sit down.', '请坐。'],
    ]);
  });

  it('leaves a table to the reader of tables', () => {
    const plain = 'English\tChinese\nThe tea is hot.\t茶很烫。\nSit down, please.\t请坐。';
    const markup =
      '<table><tr><th>English</th><th>Chinese</th></tr><tr><td>The tea is hot.</td><td>茶很烫。</td></tr><tr><td>Sit down, please.</td><td>请坐。</td></tr></table>';
    expect(read(plain, markup).recognised.shape).toBe('ready-pairs');
  });
});
