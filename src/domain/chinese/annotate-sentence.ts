import { traditionalReading } from './polyphones/traditional-readings.ts';
import { readWords } from './read-words.ts';
import type { SentenceAnnotation } from './sentence-annotation.ts';
import type { SentenceWord } from './words/sentence-word.ts';

/** What divides and reads, and folds to simplified characters where a sentence is traditional. */
export interface AnnotationTools {
  readonly divide: (sentence: string) => SentenceWord[];
  readonly read: (sentence: string) => readonly (string | null)[];
  readonly fold: (sentence: string) => string;
  readonly byJieba: boolean;
}

/** Words and readings of a sentence in either script; both are found in its simplified form. */
export function annotateSentence(sentence: string, tools: AnnotationTools): SentenceAnnotation {
  const folded = tools.fold(sentence);
  const fits = isAlike(folded, sentence);
  const basis = fits ? folded : sentence;
  const words = tools.divide(basis);
  const readings = readWords({ words, library: tools.read(basis) });
  if (basis === sentence) return { words, readings, byJieba: tools.byJieba };
  const characters = Array.from(sentence);
  return {
    words: words.map((word) => ({
      ...word,
      text: sentence.slice(word.start, word.start + word.text.length),
    })),
    readings: readings.map(
      (reading, at) =>
        traditionalReading(characters[at] ?? '', characters[at + 1] ?? '') ?? reading,
    ),
    byJieba: tools.byJieba,
  };
}

/** Whether two texts can be laid on each other, character for character, in UTF-16 units too. */
function isAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const others = Array.from(b);
  return Array.from(a).every((character, at) => character.length === others[at]?.length);
}
