import type { Dictionary } from './dictionary.ts';
import { englishHeadwords } from './find-english.ts';
import type { WordMatch } from './match-at.ts';

const WORD = /[\p{Script=Latin}]+(?:['’-][\p{Script=Latin}]+)*/gu;
/** Words of the longest phrase that has a place of its own. */
const LONGEST_PHRASE = 3;

/**
 * The word at a place and the phrases of the dictionary around it, the longest first: at "gave" in
 * "she gave up" it is "gave up", then "gave". A word that the dictionary does not have is given alone.
 *
 * @param at UTF-16 units from the start of the sentence
 */
export function englishMatchesAt(
  dictionary: Dictionary,
  sentence: string,
  at: number,
): WordMatch[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));
  const here = words.findIndex(({ start, end }) => start <= at && at < end);
  const alone = words[here];
  if (alone === undefined) return [];
  const phrases: WordMatch[] = [];
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) {
    for (let first = here; first > here - length; first -= 1) {
      const phrase = joined(sentence, words.slice(Math.max(0, first), first + length));
      if (phrase !== undefined && first >= 0 && isPhrase(dictionary, phrase.word))
        phrases.push(phrase);
    }
  }
  return [...phrases, alone];
}

/** The words as one stretch, if only spaces stand between them. */
function joined(sentence: string, words: readonly WordMatch[]): WordMatch | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return undefined;
  const word = sentence.slice(first.start, last.end);
  return /^[^\s]+(?: [^\s]+)*$/.test(word) && !/[,.;:!?"]/.test(word)
    ? { start: first.start, end: last.end, word }
    : undefined;
}

function isPhrase(dictionary: Dictionary, phrase: string): boolean {
  return englishHeadwords(dictionary, phrase).length > 0;
}
