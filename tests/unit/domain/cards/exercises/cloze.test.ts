import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDistractors } from '../../../../../src/domain/cards/exercises/choose-distractors.ts';
import { chooseGap } from '../../../../../src/domain/cards/exercises/choose-gap.ts';
import { divideSentence } from '../../../../../src/domain/cards/exercises/divide-sentence.ts';
import { isSameWording } from '../../../../../src/domain/cards/exercises/is-same-wording.ts';
import {
  NO_KNOWLEDGE,
  type WordKnowledge,
} from '../../../../../src/domain/cards/exercises/word-knowledge.ts';
import type { Language } from '../../../../../src/domain/text/language.ts';

const gapOf = (sentence: string, language: Language, knowledge = NO_KNOWLEDGE, seed = 'card#0') =>
  chooseGap(divideSentence(sentence, language), language, knowledge, seed);

const divided = (sentences: readonly string[]) =>
  sentences.map((sentence) => divideSentence(sentence, 'zh'));

const seeds = Array.from({ length: 40 }, (_, n) => `card#${n}`);
const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('chooseGap', () => {
  it('leaves a word with a meaning of its own out, whatever the seed', () => {
    for (const seed of seeds) {
      const en = gapOf('She is not at the two harbours of 1990.', 'en', NO_KNOWLEDGE, seed);
      expect(en?.word).toBe('harbours');
      const zh = gapOf('他们的三个孩子在这里。', 'zh', NO_KNOWLEDGE, seed);
      expect(zh?.word).toBe('孩子');
    }
  });

  it('asks the word that is being learned, and never one that is to be ignored', () => {
    const knowledge: WordKnowledge = {
      ...NO_KNOWLEDGE,
      markOf: (word) => ({ lantern: 'learning', Shanghai: 'ignored' })[word] as never,
    };
    const sentence = 'Lovely weather brought every lantern from Shanghai.';
    for (const seed of seeds) expect(gapOf(sentence, 'en', knowledge, seed)?.word).toBe('lantern');
  });

  it('prefers words near the edge with few synonyms', () => {
    const ranks: Record<string, number> = { people: 60, glisten: 9_000, large: 400 };
    const knowledge: WordKnowledge = {
      ...NO_KNOWLEDGE,
      rankOf: (word) => ranks[word],
      synonymsOf: (word) => (word === 'large' ? 8 : 0),
    };
    for (const seed of seeds) {
      expect(gapOf('people glisten large', 'en', knowledge, seed)?.word).toBe('glisten');
    }
  });

  it('leaves names, numbers of things and what is known from other sentences be', () => {
    const knowledge: WordKnowledge = {
      ...NO_KNOWLEDGE,
      kindOf: (word) => ({ Marlow: 'name', dozens: 'm' })[word],
      recalledOf: (word) => (word === 'carried' ? 3 : 0),
    };
    for (const seed of seeds) {
      expect(gapOf('Marlow carried dozens lanterns', 'en', knowledge, seed)?.word).toBe('lanterns');
    }
  });

  it('varies with the answers given, and is the same for the same', () => {
    const sentence = 'Farmers planted walnut trees behind their orchard.';
    const words = seeds.map((seed) => gapOf(sentence, 'en', NO_KNOWLEDGE, seed)?.word);
    expect(words).toEqual(seeds.map((seed) => gapOf(sentence, 'en', NO_KNOWLEDGE, seed)?.word));
    expect(new Set(words).size).toBeGreaterThan(1);
  });

  it('makes do with a word of grammar, and with nothing where there is no word', () => {
    expect(gapOf('It is.', 'en')?.word).toMatch(/It|is/u);
    expect(gapOf('……！', 'zh')).toBeUndefined();
    expect(gapOf('🙂🙂', 'en')).toBeUndefined();
    expect(gapOf('好', 'zh')).toEqual({ before: '', word: '好', after: '' });
  });

  it('puts the sentence together again, of any text, in both languages', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('en', 'zh'), (sentence, language) => {
        const tokens = divideSentence(sentence, language);
        expect(tokens.map(({ text }) => text).join('')).toBe(sentence);
        const gap = gapOf(sentence, language);
        if (gap !== undefined) expect(gap.before + gap.word + gap.after).toBe(sentence);
      }),
    );
  });
});

describe('chooseDistractors', () => {
  const wish = {
    word: '高兴',
    language: 'zh' as const,
    accepted: ['开心'],
    knowledge: NO_KNOWLEDGE,
    count: 3,
    seed: 'card#2',
  };

  it('takes words of the same kind from the texts, never an accepted one or the word itself', () => {
    const sentences = ['他很高兴，也很开心。', '难过的时候，朋友会安静地等待。'];
    const found = chooseDistractors({ ...wish, sentences: divided(sentences) });
    expect(found).toHaveLength(3);
    expect(found).not.toContain('高兴');
    expect(found).not.toContain('开心');
    for (const word of found) expect([...word]).toHaveLength(2);
    expect(chooseDistractors({ ...wish, sentences: divided(sentences) })).toEqual(found);
  });

  it('leaves out what would be right as well, and takes words of the same kind first', () => {
    const knowledge: WordKnowledge = {
      ...NO_KNOWLEDGE,
      meanTheSame: (a, b) => a === '高兴' && b === '欢喜',
      kindOf: (word) => (/桌子|窗户|房间/u.test(word) ? 'n' : 'a'),
    };
    const sentences = divided(['欢喜。', '愉快。', '桌子，窗户，房间。', '难过，安静，聪明。']);
    for (const seed of seeds) {
      const found = chooseDistractors({ ...wish, seed, sentences, knowledge, accepted: [] });
      expect(found.toSorted()).toEqual(['安静', '聪明', '难过']);
    }
  });

  it('has none where the texts have no other word', () => {
    expect(chooseDistractors({ ...wish, sentences: divided(['高兴！', '🙂']) })).toEqual([]);
  });
});

describe('isSameWording', () => {
  it('looks past width, case, marks and script, and takes nothing for an answer', () => {
    expect(isSameWording(' ＨＡＲＢＯＵＲ ', 'harbour')).toBe(true);
    expect(isSameWording('“it’s”', "It's")).toBe(true);
    expect(isSameWording('漢語', '汉语', (text) => text.replaceAll('漢語', '汉语'))).toBe(true);
    expect(isSameWording('河', '湖')).toBe(false);
    expect(isSameWording('', '……')).toBe(false);
  });
});
