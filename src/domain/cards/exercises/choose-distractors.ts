import { stableHash } from '../../../shared/stable-hash.ts';
import type { Language } from '../../text/language.ts';
import { areListedSynonyms } from '../feedback/synonyms.ts';
import { foldWord } from './fold-word.ts';
import { isFunctionWord } from './function-words.ts';
import type { SentenceToken } from './sentence-token.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** Endings by which English words are of a kind: walked and talked, quickly and slowly. */
const ENGLISH_ENDING = /(?:ing|ed|ly|ness|tion|ment|ous|ful|est|s)$/u;

export interface DistractorWish {
  readonly word: string;
  readonly language: Language;
  /** Sentences of the learner's texts, in that language. */
  readonly sentences: Iterable<readonly SentenceToken[]>;
  /** Words that would be right too, or stand in the sentence already: never among the distractors. */
  readonly accepted: Iterable<string>;
  readonly knowledge: WordKnowledge;
  readonly count: number;
  readonly seed: string;
}

/**
 * Wrong words that look as if they could be right: from the learner's own texts, alike in kind, length and
 * frequency, and with another meaning. Fewer than `count` where the texts have no more.
 */
export function chooseDistractors(wish: DistractorWish): string[] {
  const { word, language, knowledge, count, seed } = wish;
  return [...candidatesOf(wish)]
    .map((text) => ({ text, distance: distanceOf(text, word, language, knowledge) }))
    .map((one) => ({ ...one, distance: one.distance + stableHash(`${seed} ${one.text}`) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ text }) => text);
}

function candidatesOf(wish: DistractorWish): Iterable<string> {
  const { word, language, knowledge } = wish;
  const taken = new Set([word, ...wish.accepted].map((one) => foldWord(one)));
  const found = new Map<string, string>();
  for (const sentence of wish.sentences) {
    for (const [at, { text, isWord }] of sentence.entries()) {
      // The first word of a sentence has its capital from there.
      if (!isWord || (language === 'en' && at === 0)) continue;
      const folded = foldWord(text);
      if (folded === '' || taken.has(folded) || found.has(folded)) continue;
      const couldBeRight =
        knowledge.meanTheSame(word, text) || areListedSynonyms(foldWord(word), folded, language);
      if (!couldBeRight) found.set(folded, text);
    }
  }
  return found.values();
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
  const isGrammar = isFunctionWord(text, language) === isFunctionWord(word, language) ? 0 : 6;
  const [kind, wanted] = [knowledge.kindOf(text), knowledge.kindOf(word)];
  const isOfKind = kind === wanted || kind === undefined || wanted === undefined ? 0 : 3;
  const length = Math.abs([...text].length - [...word].length) * (language === 'zh' ? 2 : 0.4);
  const ending = language === 'en' && endingOf(text) !== endingOf(word) ? 2 : 0;
  const capital = isCapital(text) === isCapital(word) ? 0 : 4;
  return rank + isGrammar + isOfKind + length + ending + capital;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function endingOf(word: string): string {
  return ENGLISH_ENDING.exec(word.toLowerCase())?.[0] ?? '';
}
