import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideSentence } from '../../../../../src/domain/cards/exercises/divide-sentence.ts';
import {
  hintsOfSentence,
  hintsOfTiles,
  hintsOfWord,
} from '../../../../../src/domain/cards/exercises/hints-of.ts';
import { isSameWording } from '../../../../../src/domain/cards/exercises/is-same-wording.ts';
import { joinWords } from '../../../../../src/domain/cards/exercises/join-words.ts';
import { judgeExercise } from '../../../../../src/domain/cards/exercises/judge-exercise.ts';
import { makeTiles } from '../../../../../src/domain/cards/exercises/make-tiles.ts';
import { NO_KNOWLEDGE } from '../../../../../src/domain/cards/exercises/word-knowledge.ts';
import type { Language } from '../../../../../src/domain/text/language.ts';

const tilesOf = (sentence: string, language: Language, extra: string[] = []) =>
  makeTiles(divideSentence(sentence, language), language, extra, 'card#1');

describe('makeTiles', () => {
  it('has every word once, out of order, without the marks', () => {
    const tiles = tilesOf('The harbour, of course, was quiet.', 'en');
    expect(tiles?.solution).toEqual(['the', 'harbour', 'of', 'course', 'was', 'quiet']);
    expect(tiles?.shown.toSorted()).toEqual(tiles?.solution.toSorted());
    expect(tiles?.shown).not.toEqual(tiles?.solution);
  });

  it('leaves names and I as they are', () => {
    expect(tilesOf('Mary sings.', 'en')?.solution[0]).toBe('Mary');
    expect(tilesOf("I'm singing.", 'en')?.solution[0]).toBe("I'm");
  });

  it('adds what does not belong', () => {
    expect(tilesOf('河很宽。', 'zh', ['湖', '山'])?.shown).toEqual(
      expect.arrayContaining(['湖', '山']),
    );
  });

  it('is not offered for one word, nothing but marks, or a page of text', () => {
    expect(tilesOf('Quiet!', 'en')).toBeUndefined();
    expect(tilesOf('……？！', 'zh')).toBeUndefined();
    expect(tilesOf('word '.repeat(1_000), 'en')).toBeUndefined();
  });

  it('can be laid to the sentence, of any text', () => {
    const sentences = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(sentences, fc.constantFrom<Language>('en', 'zh'), (parts, language) => {
        const sentence = parts.join(' ');
        const tiles = tilesOf(sentence, language);
        if (tiles === undefined) return;
        expect(tiles.shown.length).toBeLessThanOrEqual(14);
        expect(isSameWording(joinWords(tiles.solution, language), sentence)).toBe(true);
      }),
    );
  });
});

describe('hints', () => {
  it('go from the length to one word, a step each', () => {
    expect(
      hintsOfSentence(divideSentence('这里的河很宽。', 'zh'), 'zh', 'zhè lǐ', NO_KNOWLEDGE),
    ).toEqual([
      { kind: 'length', count: 6, unit: 'characters' },
      { kind: 'first', text: '这' },
      { kind: 'reading', text: 'zhè lǐ' },
      { kind: 'word', text: expect.stringMatching(/河|宽/u) },
    ]);
    expect(
      hintsOfSentence(divideSentence('The river is wide.', 'en'), 'en', undefined, NO_KNOWLEDGE)[0],
    ).toEqual({
      kind: 'length',
      count: 4,
      unit: 'words',
    });
  });

  it('never give a single word away', () => {
    expect(hintsOfWord('河', 'zh', undefined)).toEqual([
      { kind: 'length', count: 1, unit: 'characters' },
    ]);
    expect(hintsOfTiles(['a', 'b'])).toEqual([{ kind: 'first', text: 'a' }]);
  });
});

describe('judgeExercise', () => {
  const given = { answer: '河', reference: '河', isClosed: false, hints: 0 };

  it('knows right from helped, and wrong only where nothing else can be right', () => {
    expect(judgeExercise(given)).toBe('right');
    expect(judgeExercise({ ...given, hints: 1 })).toBe('helped');
    expect(judgeExercise({ ...given, answer: '湖' })).toBeUndefined();
    expect(judgeExercise({ ...given, answer: '湖', isClosed: true })).toBe('wrong');
    expect(judgeExercise({ ...given, answer: '', isClosed: true })).toBeUndefined();
  });
});
