/**
 * Compatibility forms made plain (NFKC), unit by unit, so that places in the text stay what they were:
 * what would become longer or shorter is left alone.
 */
export function foldWidth(text: string): string {
  return text.replaceAll(COMPATIBILITY, (unit) => {
    const folded = unit.normalize('NFKC');
    return folded.length === 1 ? folded : unit;
  });
}

/** Letterlike signs to circled numbers, CJK radicals, and the full-width and half-width forms. */
const COMPATIBILITY =
  /[\u00a0\u00aa\u00b2-\u00bf\u2000-\u206f\u2100-\u24ff\u2e80-\u2fdf\u3000\uf900-\ufaff\uff00-\uffef]/g;
