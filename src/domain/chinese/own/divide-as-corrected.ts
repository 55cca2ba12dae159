import type { SentenceWord } from '../words/sentence-word.ts';
import { carriedPlaces, placeBefore } from './carry-offsets.ts';
import type { OwnWords } from './own-corrections.ts';

/** The words of a sentence as the learner divided it; where it was since changed, as computed. */
export function divideAsCorrected(
  sentence: string,
  words: readonly SentenceWord[],
  own: OwnWords | null | undefined,
): readonly SentenceWord[] {
  if (own === null || own === undefined || !Array.isArray(own.breaks)) return words;
  const computed = new Set(words.map(({ start }) => start));
  const corrected = new Set(own.breaks);
  const carried = carriedPlaces(own.of, sentence);
  const begins = (place: number): boolean => {
    const before = placeBefore(carried, place, 0);
    return before === undefined ? computed.has(place) : corrected.has(before);
  };
  return cutAt(sentence, begins).map(
    (part) => words.find(({ start, text }) => start === part.start && text === part.text) ?? part,
  );
}

function cutAt(sentence: string, begins: (place: number) => boolean): SentenceWord[] {
  const parts: SentenceWord[] = [];
  let [start, text] = [0, ''];
  let place = 0;
  for (const character of sentence) {
    if (place > 0 && begins(place)) {
      parts.push({ start, text, tag: '' });
      [start, text] = [place, ''];
    }
    text += character;
    place += character.length;
  }
  if (text !== '') parts.push({ start, text, tag: '' });
  return parts;
}
