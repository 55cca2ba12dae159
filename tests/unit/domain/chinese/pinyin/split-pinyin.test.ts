import { describe, expect, it } from 'vitest';
import { splitPinyin } from '../../../../../src/domain/chinese/pinyin/split-pinyin.ts';

describe('splitPinyin', () => {
  it.each([
    ['gongjiaoche', 'gong jiao che'],
    ['gong1jiao1che1', 'gong jiao che'],
    ['gōngjiāochē', 'gong jiao che'],
    ['Gong Jiao-che', 'gong jiao che'],
    ['nǚhai', 'nü hai'],
    ['nvhai', 'nü hai'],
    ['lue', 'lüe'],
  ])('reads %s first by its longest syllables', (written, way) => {
    expect(splitPinyin(written)[0]?.join(' ')).toBe(way);
  });

  it('knows every way to part a run, and parts where the learner does', () => {
    const read = (written: string) => splitPinyin(written).map((way) => way.join(' '));
    expect(read('xian')).toEqual(['xian', 'xi an']);
    expect(read("xi'an")).toEqual(['xi an']);
    expect(read('jiao')).toEqual(['jiao', 'jia o', 'ji ao', 'ji a o']);
  });

  it.each([['walk'], ['river'], ['公交车'], ['gong7'], [''], ["'"], ['xyz']])(
    'has no way to read %s',
    (written) => {
      expect(splitPinyin(written)).toEqual([]);
    },
  );

  it('ends soon on a long run that can be parted in very many ways', () => {
    expect(splitPinyin('xian'.repeat(300)).length).toBeLessThanOrEqual(64);
  });
});
