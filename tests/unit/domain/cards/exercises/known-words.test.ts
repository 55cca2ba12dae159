import { describe, expect, it } from 'vitest';
import { chooseGap } from '../../../../../src/domain/cards/exercises/choose-gap.ts';
import { countRecalled } from '../../../../../src/domain/cards/exercises/count-recalled.ts';
import { dictionaryFacts } from '../../../../../src/domain/cards/exercises/dictionary-facts.ts';
import { divideSentence } from '../../../../../src/domain/cards/exercises/divide-sentence.ts';
import { knowledgeOf } from '../../../../../src/domain/cards/exercises/knowledge-of.ts';
import { readWords } from '../../../../../src/domain/cards/exercises/read-words.ts';
import type { WordMark } from '../../../../../src/domain/cards/kept-word.ts';
import { dividePlainly } from '../../../../../src/domain/chinese/words/divide-plainly.ts';
import { tinyDictionary } from '../../../../support/tiny-dictionary.ts';

const dictionary = tinyDictionary();
const SIMPLE: Readonly<Record<string, string>> = { 國: '国', 園: '园', 棄: '弃' };
const tools = {
  divide: (sentence: string) =>
    dividePlainly(sentence, 'zh').map((word) => ({
      ...word,
      tag: word.text === '中国' ? 'ns' : '',
    })),
  fold: (sentence: string) => sentence.replaceAll(/[國園棄]/gu, (one) => SIMPLE[one] ?? one),
  factsOf: (wish: Parameters<typeof dictionaryFacts>[1]) => dictionaryFacts(dictionary, wish),
};

describe('the words of a sentence and what is known of them', () => {
  it('divides a traditional sentence in its simplified form, and finds marks under that', () => {
    const { sentences, facts } = readWords([{ text: '人民在中國的公園。' }], 'zh', tools);
    expect(sentences[0]?.map(({ text }) => text)).toContain('公園');
    expect(facts.get('公園')).toMatchObject({ headword: '公园', meanings: ['park'] });
    expect(facts.get('中國')?.kind).toBe('name');
    const marks = new Map<string, WordMark>([['公园', 'learning']]);
    const knowledge = knowledgeOf({ facts, marks, recalled: new Map() });
    expect(chooseGap(sentences[0] ?? [], 'zh', knowledge, 'any')?.word).toBe('公園');
  });

  it('takes the division of the learner', () => {
    const own = { of: '大学人民', breaks: [1] };
    const { sentences } = readWords([{ text: '大学人民', own }], 'zh', tools);
    expect(sentences[0]?.map(({ text }) => text)).toEqual(['大', '学人民']);
  });

  it('counts common words with the same meaning, and knows those that could stand there too', () => {
    const { facts } = readWords(
      [{ text: 'He gave it, then leaves.' }, { text: 'Left' }],
      'en',
      tools,
    );
    expect(facts.get('gave')).toMatchObject({ headword: 'give', rank: expect.closeTo(90, -1) });
    expect(facts.get('gave')?.synonyms).toBeTypeOf('number');
    expect(facts.get('Left')?.synonyms).toBeUndefined();
    const knowledge = knowledgeOf({ facts, marks: new Map(), recalled: new Map() });
    expect(knowledge.meanTheSame('gave', 'leaves')).toBe(false);
    const chinese = readWords([{ text: '人' }, { text: '人民' }], 'zh', tools).facts;
    const known = knowledgeOf({ facts: chinese, marks: new Map(), recalled: new Map() });
    expect(known.meanTheSame('人', '人民'), 'both are people').toBe(true);
  });

  it('counts each well-known sentence once, by headword', () => {
    const { facts } = readWords([{ text: 'gave gives' }], 'en', tools);
    const sentences = ['She gave and gave.', 'He gave up.'].map((one) => divideSentence(one, 'en'));
    expect(countRecalled(sentences, facts).get('give')).toBe(2);
  });
});
