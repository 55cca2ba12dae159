import { expect, it } from 'vitest';
import { dictionaryKnowledge } from '../../../../../src/domain/cards/feedback/dictionary-knowledge.ts';
import { simplifyByDictionary } from '../../../../../src/domain/cards/feedback/simplify-by-dictionary.ts';
import { tinyDictionary } from '../../../../support/tiny-dictionary.ts';

const dictionary = tinyDictionary();
const known = dictionaryKnowledge(dictionary, {
  segment: (text) => Array.from(text),
  simplify: simplifyByDictionary(dictionary),
});

it('tells glosses, readings, translations and scripts of a dictionary', () => {
  expect(known.glossesOf('放弃')).toEqual(['to give up', 'to renounce']);
  expect(known.readingsOf('干').toSorted()).toEqual(['gan1', 'gan4']);
  expect(known.translationsOf('gave up')).toContain('放弃');
  expect(known.simplify('在公園裡，幹了')).toBe('在公園里，干了');
  expect(known.glossesOf('没有这个词')).toEqual([]);
});

it('leaves a simplified character that another word writes in traditional texts', () => {
  const simplify = simplifyByDictionary({ simplified: ['么', '幺'], traditional: ['麼', '么'] });
  expect(simplify('什么、甚麼')).toBe('什么、甚么');
});
