import { divideAsCorrected } from './own/divide-as-corrected.ts';
import { ownAtPlaces } from './own/own-at-place.ts';
import type { OwnCorrections } from './own/own-corrections.ts';
import { readSyllable } from './pinyin/read-syllable.ts';
import type { Syllable } from './pinyin/syllable.ts';
import type { SentenceAnnotation } from './sentence-annotation.ts';
import { isWord, type SentenceWord } from './words/sentence-word.ts';

export interface DisplayCharacter {
  /** Where it stands in the sentence as written, in UTF-16 units. */
  readonly start: number;
  /** As it is shown: in the script that was chosen. */
  readonly shown: string;
  readonly syllable: Syllable | undefined;
}

export interface DisplayWord {
  /** As it stands in the sentence. */
  readonly text: string;
  /** Under which marks of it are kept: in simplified characters. */
  readonly headword: string;
  readonly start: number;
  /** False for signs and blanks. */
  readonly isWord: boolean;
  readonly characters: readonly DisplayCharacter[];
}

export interface SentenceToDisplay {
  readonly sentence: string;
  readonly words: readonly SentenceWord[];
  readonly readings?: SentenceAnnotation['readings'];
  /** The sentence in simplified characters, where it is not written in them. */
  readonly simplified?: string;
  /** The sentence in the script that is shown; the sentence itself where it is not converted. */
  readonly shown: string;
  readonly shownScript: 'hans' | 'hant';
  readonly own?: OwnCorrections;
}

/** The words of a sentence as they are displayed, with what the learner corrected. */
export function displayWords(given: SentenceToDisplay): DisplayWord[] {
  const { sentence, simplified = sentence, own = {} } = given;
  const characters = displayCharacters(given);
  let next = 0;
  return divideAsCorrected(sentence, given.words, own.words).map((word) => {
    const count = Array.from(word.text).length;
    next += count;
    return {
      text: word.text,
      headword: simplified.slice(word.start, word.start + word.text.length),
      start: word.start,
      isWord: isWord(word),
      characters: characters.slice(next - count, next),
    };
  });
}

function displayCharacters(given: SentenceToDisplay): DisplayCharacter[] {
  const { sentence, readings, own = {} } = given;
  const converted = given.shown !== sentence;
  const shown = converted ? Array.from(given.shown) : [];
  const pinyin = ownAtPlaces(sentence, own.pinyin);
  const fixes = given.shownScript === 'hans' ? own.simplified : own.traditional;
  const script = converted ? ownAtPlaces(sentence, fixes) : new Map<number, string>();
  let start = 0;
  return Array.from(sentence, (character, at) => {
    const place = start;
    start += character.length;
    const reading = pinyin.get(place) ?? readings?.[at] ?? undefined;
    return {
      start: place,
      shown: script.get(place) ?? shown[at] ?? character,
      syllable: reading === undefined ? undefined : readSyllable(reading),
    };
  });
}
