import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../../src/domain/bitext/align-segments.ts';
import { readBitext } from '../../../../src/domain/bitext/read-bitext.ts';
import { valueOf } from '../../../support/value-of.ts';

const read = (...contents: string[]) =>
  readBitext(
    contents.map((content) => ({ content })),
    {},
    { align: alignSegments },
  );
const sides = (...contents: string[]) =>
  valueOf(read(...contents)).pairs.map(({ en, zh }) => [en, zh]);

const cue = (second: number, text: string) => {
  const at = (s: number) => `00:00:${String(s).padStart(2, '0')},000`;
  return `${second}\n${at(second)} --> ${at(second + 2)}\n${text}\n`;
};

describe('readBitext, by what stands in the source', () => {
  it('takes the pairs of a table as they are', () => {
    const table = 'English\tChinese\nThe tea is hot.\t茶很烫。\nSit down, please.\t请坐。\n';
    const { recognised, pairs } = valueOf(read(table));
    expect(recognised).toMatchObject({ shape: 'ready-pairs', formats: ['table'] });
    expect(pairs.map(({ en, zh, confidence }) => [en, zh, confidence])).toEqual([
      ['The tea is hot.', '茶很烫。', 1],
      ['Sit down, please.', '请坐。', 1],
    ]);
  });

  it('pairs two subtitle files by time, one of them seven seconds late', () => {
    const lines = Array.from({ length: 15 }, (_, n) => [`Line number ${n}.`, `第${n}句台词。`]);
    // Uneven, as speech is: a shift of even times could not be told.
    const starts = lines.map((_, n) => 3 * n + (n % 3 === 0 ? 0 : n % 2));
    const english = starts.map((s, n) => cue(s, lines[n]?.[0] ?? '')).join('\n');
    const chinese = starts.map((s, n) => cue(s + 7, lines[n]?.[1] ?? '')).join('\n');
    expect(sides(english, chinese)).toEqual(lines);
    expect(valueOf(read(chinese, english)).recognised.formats).toEqual(['subtitles', 'subtitles']);
  });

  it('parts captions that hold both languages', () => {
    const film = [cue(1, '你好吗？\nHow are you?'), cue(5, '很好。\nVery well.')].join('\n');
    expect(sides(film)).toEqual([
      ['How are you?', '你好吗？'],
      ['Very well.', '很好。'],
    ]);
  });

  it('keeps captions of one language alone among those that hold both', () => {
    const texts = Array.from({ length: 24 }, (_, n) => {
      const [zh, en] = [`第${n}句台词。`, `Line number ${n}.`];
      return n % 4 === 0 ? en : n % 4 === 1 ? zh : `${zh}\n${en}`;
    });
    const film = texts.map((text, n) => cue(n * 2, text)).join('\n');
    const pairs = sides(film);
    expect(pairs.filter(([en, zh]) => en !== '' && zh !== '')).toHaveLength(12);
    expect(pairs).toHaveLength(24);
  });

  it('says which language a film lacks', () => {
    expect(read(cue(1, 'How are you?'))).toEqual({
      ok: false,
      error: { kind: 'one-language', missing: 'zh' },
    });
  });
});

describe('readBitext of two texts', () => {
  const ENGLISH = 'The Key\n\nHe opened the door. Nobody was in.\n\nThe lamp was still warm.';
  const CHINESE = '钥匙\n\n他打开了门。里面没有人。\n\n那盏灯还是热的。';

  it('aligns them in whichever order they come', () => {
    const pairs = [
      ['The Key', '钥匙'],
      ['He opened the door.', '他打开了门。'],
      ['Nobody was in.', '里面没有人。'],
      ['The lamp was still warm.', '那盏灯还是热的。'],
    ];
    expect(sides(ENGLISH, CHINESE)).toEqual(pairs);
    expect(sides(CHINESE, ENGLISH)).toEqual(pairs);
    expect(valueOf(read(ENGLISH, CHINESE)).pairs.map((pair) => pair.paragraph)).toEqual([
      0, 1, 1, 2,
    ]);
  });

  it('puts lines together that were broken at a fixed width', () => {
    const CHINESE_LONG =
      '守灯的老人住在山上很久很久了，村里没有人记得他是什么时候来的，也没有人问过他，为什么一年到头每天傍晚都要提着一罐油爬上山去。';
    const broken = [
      'The old man who kept the lamp had lived on the hill for longer than',
      'anybody in the village could remember, and nobody had ever asked him',
      'why he went on climbing it with a can of oil every single evening of',
      'the year.',
      '',
      'He died in spring.',
    ].join('\n');
    const [first] = sides(broken, `${CHINESE_LONG}\n\n他在春天去世了。`);
    expect(first?.[0]).toMatch(/^The old man .* longer than anybody .* of the year\.$/);
  });

  it('refuses two texts in one language', () => {
    expect(read(ENGLISH, ENGLISH)).toMatchObject({
      error: { kind: 'one-language', missing: 'zh' },
    });
  });
});
