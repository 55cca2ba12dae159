import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { dictionaryKnowledge } from '../../src/domain/cards/feedback/dictionary-knowledge.ts';
import { simplifyByDictionary } from '../../src/domain/cards/feedback/simplify-by-dictionary.ts';
import type { WordKnowledge } from '../../src/domain/cards/feedback/word-knowledge.ts';
import { readDictionary } from '../../src/domain/chinese/dictionary/read-dictionary.ts';
import { DICTIONARY_FILE, ensureDictionary } from '../ensure-dictionary.ts';

/** What the app knows of words once its dictionary and its segmenter are loaded. */
export function readKnowledge(): WordKnowledge {
  ensureDictionary();
  const dictionary = readDictionary(readFileSync(DICTIONARY_FILE));
  const jieba = Jieba.withDict(dict);
  return dictionaryKnowledge(dictionary, {
    segment: (text) => jieba.cut(text, true),
    simplify: simplifyByDictionary(dictionary),
  });
}
