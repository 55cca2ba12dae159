import type { CharactersRead } from '../../domain/progress/search/match-pinyin.ts';
import type { IndexedNote } from './indexed-note.ts';

/** Every reading of a character as a syllable without tone, ü as ü. */
export type ReadingsOf = (character: string) => readonly string[];

const HAN = /\p{Script=Han}/u;

/** Which characters of these pairs are read as a syllable; only what stands there is ever read. */
export function charactersReadIn(
  notes: readonly IndexedNote[],
  readingsOf: ReadingsOf,
): CharactersRead {
  const bySyllable = new Map<string, string>();
  for (const character of charactersIn(notes)) {
    for (const syllable of new Set(readingsOf(character))) {
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
  }
  return (syllable) => bySyllable.get(syllable) ?? '';
}

function charactersIn(notes: readonly IndexedNote[]): Set<string> {
  const units = new Set<string>();
  for (const { zh } of notes) for (const character of zh) units.add(character);
  return new Set([...units].filter((character) => HAN.test(character)));
}
