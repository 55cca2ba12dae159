import type { WordKnowledge } from '../word-knowledge.ts';

/**
 * Whether two words of as many characters can be read alike, as an input method would offer them:
 * `same` with their tones, `other-tone` without; undefined where not, or where a reading is unknown.
 */
export function soundAlike(
  own: string,
  other: string,
  { readingsOf }: Pick<WordKnowledge, 'readingsOf'>,
): 'same' | 'other-tone' | undefined {
  const [characters, others] = [Array.from(own), Array.from(other)];
  if (characters.length !== others.length) return undefined;
  let likeness: 'same' | 'other-tone' = 'same';
  for (const [index, character] of characters.entries()) {
    const twin = others[index] ?? '';
    if (character === twin) continue;
    const [readings, twins] = [readingsOf(character), readingsOf(twin)];
    if (readings.some((reading) => twins.includes(reading))) continue;
    const bare = new Set(twins.map(withoutTone));
    if (!readings.some((reading) => bare.has(withoutTone(reading)))) return undefined;
    likeness = 'other-tone';
  }
  return likeness;
}

const withoutTone = (reading: string): string => reading.replace(/\d$/, '');
