import { describe, expect, it } from 'vitest';
import { LONGEST_PARAGRAPH } from '../../../../src/domain/bitext/pair-paragraphs.ts';
import { MOST_PAIRS } from '../../../../src/domain/bitext/readers/interleaved.ts';
import { readOne } from '../../../support/read-one.ts';
import { valueOf } from '../../../support/value-of.ts';

const errorOf = (source: string | Uint8Array) => {
  const read = readOne(source);
  return read.ok ? undefined : read.error;
};
const sidesOf = (source: string) => valueOf(readOne(source)).pairs.map(({ en, zh }) => [en, zh]);

describe('readBitext, bad input', () => {
  it.each(['', ' \n\t\n', '123\n---\n456', '---\ntitle: x\n---\n'])('nothing in %j', (text) => {
    expect(errorOf(text)).toEqual({ kind: 'empty' });
  });

  it('names the language that is missing', () => {
    expect(errorOf('It rained.\nIt stopped.')).toEqual({ kind: 'one-language', missing: 'zh' });
    expect(errorOf('下雨了。\n雨停了。')).toEqual({ kind: 'one-language', missing: 'en' });
  });

  it.each([
    ['sentences', 'It rained a lot. '.repeat(300_000)],
    ['one word', 'a'.repeat(5_000_000)],
    ['spaces', `It${' '.repeat(5_000_000)}rained.`],
  ])('refuses a line of 5 MB of %s', (_name, line) => {
    const length = line.trim().length;
    const limit = LONGEST_PARAGRAPH;
    expect(errorOf(`${line}\n下雨了。`)).toEqual({ kind: 'too-long', length, limit });
  });

  it('refuses a million lines', () => {
    const error = errorOf('It rained.\n下雨了。\n'.repeat(500_000));
    expect(error).toEqual({ kind: 'too-many', sentences: 500_000, limit: MOST_PAIRS });
  });

  it('keeps markup and marks of direction, and counts halves of surrogate pairs', () => {
    const text = '<script>alert(1)</script> It \ud800rained.\n\u200f下雨了。\u202e';
    const read = valueOf(readOne(text));
    expect(read.pairs[0]).toMatchObject({
      en: '<script>alert(1)</script> It \ufffdrained.',
      zh: '\u200f下雨了。\u202e',
    });
    expect(read.recognised.replaced).toBe(1);
  });
});

describe('readBitext', () => {
  it('follows the learner where the order is said', () => {
    const text = 'It rained.\n下雨了。\nIt stopped.';
    expect(valueOf(readOne(text, { order: 'zh-en' })).recognised.order).toBe('zh-en');
    expect(sidesOf(text)[0]).toEqual(['It rained.', '下雨了。']);
    expect(valueOf(readOne(text, { order: 'zh-en' })).pairs.map(({ en, zh }) => [en, zh])).toEqual([
      ['It rained.', ''],
      ['It stopped.', '下雨了。'],
    ]);
  });

  it('follows the learner where the encoding is said', () => {
    const bytes = new TextEncoder().encode('It rained.\n下雨了。');
    expect(valueOf(readOne(bytes, { encoding: 'utf-8' })).recognised.encodings[0]).toBe('utf-8');
    expect(readOne(bytes, { encoding: 'utf-16le' }).ok).toBe(false);
  });

  it('pairs what follows a gap as if there were none', () => {
    const gap = 'Nobody came to the door all day.';
    const rest = Array.from({ length: 20 }, (_, index) => [
      `It rained ${index}.`,
      `下雨${index}。`,
    ]);
    const text = ['It began.', '开始了。', gap, ...rest.flat()].join('\n');
    expect(sidesOf(text)).toEqual([['It began.', '开始了。'], [gap, ''], ...rest]);
  });

  it('finds the order behind a first line that has no translation', () => {
    const pairs = Array.from({ length: 6 }, (_, index) => [
      index % 2 === 0
        ? '下雨了。'
        : '他们在雨里沿着河走了一个小时，除了天气什么也没谈，也没有人说要回家。',
      index % 2 === 0
        ? 'It rained.'
        : 'They walked along the river in the rain for an hour, talked about nothing but the weather, and nobody said a word about going home.',
    ]);
    const text = ['By a friend of the family', ...pairs.flat()].join('\n');
    expect(valueOf(readOne(text)).recognised.order).toBe('zh-en');
    expect(sidesOf(text).slice(1)).toEqual(pairs.map(([zh, en]) => [en, zh]));
  });

  it('joins no heading to the paragraph after it', () => {
    const text =
      '# The Rain\nIt rained for hours and hours.\n雨下了好几个小时，一直下个不停。\nShe left.\n她走了。';
    expect(sidesOf(text)).toEqual([
      ['The Rain', ''],
      ['It rained for hours and hours.', '雨下了好几个小时，一直下个不停。'],
      ['She left.', '她走了。'],
    ]);
  });

  it('is less sure where it had to guess the gap', () => {
    const { pairs } = valueOf(
      readOne('It began.\n开始了。\nNobody came to the door all day.\nShe left.\n她走了。'),
    );
    expect(pairs.map(({ zh }) => zh)).toEqual(['开始了。', '', '她走了。']);
    expect(pairs[0]?.confidence).toBe(1);
    expect(pairs[1]?.confidence).toBeLessThan(1);
  });

  it('does not tear up a Chinese line that quotes English', () => {
    const zh = '她先说：Good morning. 然后沉默了很久，看着窗外的雨。最后她说：Bye. 门关上了。';
    const en = 'First she said good morning, was silent for long, and at last she said bye.';
    expect(valueOf(readOne(`${en}\n${zh}\nIt rained.\n下雨了。`)).recognised.counts[0]).toBe(4);
  });

  it('gives title, script and progress', () => {
    const calls: [number, number][] = [];
    const text = '---\ntitle: "Rain"\n---\n# Rain 雨\n\n我們沒有說話。\nWe said nothing.\n';
    const read = readOne(text, {}, (done, total) => calls.push([done, total]));
    expect(valueOf(read)).toMatchObject({ title: 'Rain', chineseScript: 'hant' });
    expect(calls).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
