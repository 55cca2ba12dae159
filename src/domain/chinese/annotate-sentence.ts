import { asWritten, basisOf, type FoldedDivision } from './divide-folded.ts';
import { traditionalReading } from './polyphones/traditional-readings.ts';
import { readWords } from './read-words.ts';
import type { SentenceAnnotation } from './sentence-annotation.ts';

/** What divides and reads, and folds to simplified characters where a sentence is traditional. */
export interface AnnotationTools extends FoldedDivision {
  readonly read: (sentence: string) => readonly (string | null)[];
  readonly byJieba: boolean;
}

/** Words and readings of a sentence in either script; both are found in its simplified form. */
export function annotateSentence(sentence: string, tools: AnnotationTools): SentenceAnnotation {
  const basis = basisOf(sentence, tools.fold);
  const words = tools.divide(basis);
  const readings = readWords({ words, library: tools.read(basis) });
  if (basis === sentence) return { words, readings, byJieba: tools.byJieba };
  const characters = Array.from(sentence);
  return {
    words: asWritten(words, sentence),
    simplified: basis,
    readings: readings.map(
      (reading, at) =>
        traditionalReading(characters[at] ?? '', characters[at + 1] ?? '') ?? reading,
    ),
    byJieba: tools.byJieba,
  };
}
