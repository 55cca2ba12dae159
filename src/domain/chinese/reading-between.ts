import { ownAtPlaces } from './own/own-at-place.ts';
import type { OwnCorrections } from './own/own-corrections.ts';
import { type PinyinForm, writeSyllable } from './pinyin/pinyin-form.ts';
import { readSyllable } from './pinyin/read-syllable.ts';
import type { SentenceAnnotation } from './sentence-annotation.ts';

export interface ReadSentence {
  readonly sentence: string;
  readonly readings: SentenceAnnotation['readings'];
  readonly own: OwnCorrections;
  readonly form: PinyinForm;
}

/**
 * How a stretch of a sentence is read, as the learner corrected it, a blank between syllables; undefined
 * where no character in it has a reading.
 *
 * @param start in UTF-16 units
 */
export function readingBetween(
  { sentence, readings, own, form }: ReadSentence,
  start: number,
  end: number,
): string | undefined {
  const corrected = ownAtPlaces(sentence, own.pinyin);
  const syllables: string[] = [];
  let place = 0;
  Array.from(sentence).forEach((character, at) => {
    const reading = corrected.get(place) ?? readings[at] ?? undefined;
    const syllable = reading === undefined ? undefined : readSyllable(reading);
    if (place >= start && place < end && syllable !== undefined) {
      syllables.push(writeSyllable(syllable, form));
    }
    place += character.length;
  });
  return syllables.length === 0 ? undefined : syllables.join(' ');
}
