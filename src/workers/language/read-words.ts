import { dictionaryFacts } from '../../domain/cards/exercises/dictionary-facts.ts';
import { readWords as readIn } from '../../domain/cards/exercises/read-words.ts';
import { dividePlainly } from '../../domain/chinese/words/divide-plainly.ts';
import { findFolding, findJieba } from './annotate.ts';
import { loadDictionary } from './load-dictionary.ts';
import type { ReadWordsWork } from './read-words.contract.ts';
import { withPart } from './with-part.ts';

export const readWords: ReadWordsWork['readWords'] = (sentences, language) =>
  withPart('dictionary', loadWhatThereIs, async (dictionary) => {
    const jieba = language === 'zh' ? await findJieba('with-jieba') : undefined;
    const texts = language === 'zh' ? sentences.map(({ text }) => text) : [];
    return readIn(sentences, language, {
      divide: jieba ?? ((text) => dividePlainly(text, language)),
      fold: await findFolding(texts),
      factsOf: (wish) => dictionary && dictionaryFacts(dictionary, wish),
    });
  });

/** Words can be divided, if not known, without a dictionary. */
async function loadWhatThereIs() {
  try {
    return await loadDictionary();
  } catch (cause) {
    console.warn('language worker: words without a dictionary:', cause);
    return undefined;
  }
}
