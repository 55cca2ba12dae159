const LETTER = /[\p{L}\p{N}]/u;

/**
 * The place of the next word of a sentence, or of the one before, in UTF-16 units; undefined at its ends.
 *
 * @param match where the word stands from which one steps
 */
export function stepWord(
  sentence: string,
  match: { readonly start: number; readonly end: number },
  step: 1 | -1,
): number | undefined {
  let at = step > 0 ? match.end : match.start - 1;
  while (at >= 0 && at < sentence.length) {
    if (LETTER.test(sentence.charAt(at)) || isHighSurrogate(sentence, at)) return at;
    at += step;
  }
  return undefined;
}

/** Rare characters are two units; both parts of one are letters only together. */
function isHighSurrogate(sentence: string, at: number): boolean {
  return LETTER.test(String.fromCodePoint(sentence.codePointAt(at) ?? 0x20));
}
