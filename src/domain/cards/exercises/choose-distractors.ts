import { stableHash } from '../../../shared/stable-hash.ts';
import type { Language } from '../../text/language.ts';
import { divideSentence } from './divide-sentence.ts';
import { foldWord } from './fold-word.ts';
import { isFunctionWord } from './function-words.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** Endings by which English words are of a kind: walked and talked, quickly and slowly. */
const ENGLISH_ENDING = /(?:ing|ed|ly|ness|tion|ment|ous|ful|est|s)$/u;

export interface DistractorWish {
  readonly word: string;
  readonly language: Language;
  /** Sentences of the learner's texts, in that language. */
  readonly sentences: Iterable<string>;
  /** Words that would be right too: never among the distractors. */
  readonly accepted: Iterable<string>;
  readonly knowledge: WordKnowledge;
  readonly count: number;
  readonly seed: string;
}

/**
 * Wrong words that look as if they could be right: from the learner's own texts, alike in kind, length and
 * frequency. Fewer than `count` where the texts have no more.
 */
export function chooseDistractors(wish: DistractorWish): string[] {
  const { word, language, knowledge, count, seed } = wish;
  const taken = new Set([word, ...wish.accepted].map((one) => foldWord(one)));
  const found = new Map<string, string>();
  for (const sentence of wish.sentences) {
    for (const { text, isWord } of divideSentence(sentence, language)) {
      if (!isWord) continue;
      const folded = foldWord(text);
      if (folded === '' || taken.has(folded) || found.has(folded)) continue;
      found.set(folded, text);
    }
  }
  return [...found.values()]
    .map((text) => ({ text, distance: distanceOf(text, word, language, knowledge) }))
    .map((one) => ({ ...one, distance: one.distance + stableHash(`${seed} ${one.text}`) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ text }) => text);
}

/** Lower is more alike; differences under 1 are left to the seed. */
function distanceOf(
  text: string,
  word: string,
  language: Language,
  knowledge: WordKnowledge,
): number {
  const [a, b] = [knowledge.rankOf(text), knowledge.rankOf(word)];
  const rank = a === undefined || b === undefined ? 0 : Math.abs(Math.log2(a / b)) / 3;
  const kind = isFunctionWord(text, language) === isFunctionWord(word, language) ? 0 : 6;
  const length = Math.abs([...text].length - [...word].length) * (language === 'zh' ? 2 : 0.4);
  const ending = language === 'en' && endingOf(text) !== endingOf(word) ? 2 : 0;
  return rank + kind + length + ending;
}

function endingOf(word: string): string {
  return ENGLISH_ENDING.exec(word.toLowerCase())?.[0] ?? '';
}
