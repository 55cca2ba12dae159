import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordList } from '../../../../../src/domain/cards/lists/read-word-list.ts';
import { valueOf } from '../../../../support/value-of.ts';

const read = (...lines: string[]) => valueOf(readWordList(lines.join('\n')));

describe('readWordList', () => {
  it('takes one word a line', () => {
    expect(read('爱', '八', '爸爸')).toMatchObject({
      language: 'zh',
      words: [{ word: '爱' }, { word: '八' }, { word: '爸爸' }],
      skipped: [],
    });
  });

  it('finds word and level by the names of the columns', () => {
    const list = read('No\tPinyin\t汉字\t级别', '1\tài\t爱\t1', '2\tbā\t八\t1', '3\tān\t安\t2');
    expect(list.words).toEqual([
      { word: '爱', level: '1' },
      { word: '八', level: '1' },
      { word: '安', level: '2' },
    ]);
  });

  it('finds them by their content, and takes no running number for a level', () => {
    const rows = Array.from('爱八安矮帮', (word, at) => `${at + 1},${word},HSK ${at < 3 ? 1 : 2}`);
    expect(read(...rows).words.map(({ level }) => level)).toEqual([
      'HSK 1',
      'HSK 1',
      'HSK 1',
      'HSK 2',
      'HSK 2',
    ]);
  });

  it('reads spaces, quoted commas, and a heading as the level', () => {
    expect(read('爱 1', '八 1', '安 2').words[2]).toEqual({ word: '安', level: '2' });
    expect(read('"爱","to love, like"', '"八","eight"').words).toHaveLength(2);
    expect(read('# Lesson 4', '爱', '# Lesson 5', '八').words).toEqual([
      { word: '爱', level: 'Lesson 4' },
      { word: '八', level: 'Lesson 5' },
    ]);
  });

  it('reads an English list with Chinese beside it', () => {
    expect(read('Abandon\t放弃\tB2', 'able\t能够\tA2')).toMatchObject({
      language: 'en',
      words: [
        { word: 'abandon', level: 'B2' },
        { word: 'able', level: 'A2' },
      ],
    });
  });

  it('takes variants apart, numbers of homographs off, and each word once', () => {
    const list = read('爸爸｜爸\t1', '本1\t1', '本2\t2', '点（儿）\t1');
    expect(list.words.map(({ word }) => word)).toEqual(['爸爸', '爸', '本', '点']);
    expect(list.repeated).toBe(1);
  });

  it('names the lines in which it found no word', () => {
    expect(read('爱', '???', '八').skipped).toEqual([{ line: 2, text: '???' }]);
  });

  it('refuses what is no list', () => {
    const error = (text: string) => {
      const list = readWordList(text);
      return list.ok ? undefined : list.error.kind;
    };
    expect(error(' \n\n')).toBe('empty-list');
    expect(error('1\n2\n3')).toBe('no-words');
    expect(error(Array.from({ length: 50_001 }, (_, at) => `词${at}字`).join('\n'))).toBe(
      'too-many-words',
    );
  });

  it('never throws, and gives each word once, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...Array.from('爱八a,\t;#1"\n 级')) })),
        (lines) => {
          const list = readWordList(lines.join('\n'));
          if (!list.ok) return;
          const words = list.value.words.map(({ word }) => word);
          expect(new Set(words).size).toBe(words.length);
          expect(words.every((word) => word.trim() !== '')).toBe(true);
        },
      ),
    );
  });
});
