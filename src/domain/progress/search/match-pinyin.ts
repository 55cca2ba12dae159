/** The characters that are read as a syllable without its tone, as one text; those of the searched texts are enough. */
export type CharactersRead = (syllable: string) => string;

/**
 * Whether somewhere in a text characters follow one another that can be read so. A character with several
 * readings is found by each of them.
 *
 * @param ways syllables without tones, one way or several
 */
export function matchPinyin(
  ways: readonly (readonly string[])[],
  charactersRead: CharactersRead,
): (text: string) => boolean {
  const patterns = ways.flatMap((way) => {
    const characters = way.map(charactersRead);
    // A syllable that nothing is read as: nothing can match.
    return characters.includes('') ? [] : [characters.map((some) => `[${some}]`).join('')];
  });
  if (patterns.length === 0) return () => false;
  const pattern = new RegExp(patterns.join('|'), 'u');
  return (text) => pattern.test(text);
}
