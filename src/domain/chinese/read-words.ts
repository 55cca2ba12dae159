import { chooseReading, hasRules } from './polyphones/choose-reading.ts';
import { isWord, type SentenceWord } from './words/sentence-word.ts';

/** One sentence, divided into words, all of them together. */
export interface WordsToRead {
  readonly words: readonly SentenceWord[];
  /** What the library reads for each code point, with a figure: `zhong4`; null where it is no Han. */
  readonly library: readonly (string | null)[];
}

/**
 * The reading of each code point: by our rules for characters with several readings, else as the library
 * reads it. In the dictionary form: 一 and 不 keep their own tone, as in dictionaries.
 */
export function readWords({ words, library }: WordsToRead): (string | null)[] {
  const sentence = words.map(({ text }) => text).join('');
  const readings: (string | null)[] = [];
  words.forEach((word, at) => {
    let unit = word.start;
    for (const character of word.text) {
      const given = library[readings.length] ?? null;
      const ruled =
        given === null || !hasRules(character)
          ? undefined
          : chooseReading(character, {
              before: sentence.slice(0, unit),
              after: sentence.slice(unit + character.length),
              word: word.text,
              wordTag: word.tag,
              beforeTag: tagOf(words[at - 1]),
              afterTag: tagOf(words[at + 1]),
              previous: readings.at(-1) ?? '',
            });
      readings.push(ruled ?? given);
      unit += character.length;
    }
  });
  return readings;
}

function tagOf(word: SentenceWord | undefined): string {
  return word !== undefined && isWord(word) ? word.tag : '';
}
