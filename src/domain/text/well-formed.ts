const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text with U+FFFD for each half of a surrogate pair, which no file could hold. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}
