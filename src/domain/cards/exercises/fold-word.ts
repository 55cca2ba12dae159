/** Folds the script of a text, so that 国 and 國 are the same; the text itself where none is loaded. */
export type FoldScript = (text: string) => string;

export const KEEP_SCRIPT: FoldScript = (text) => text;

/**
 * What of a word or sentence counts when it is compared: letters, figures and characters, whatever their
 * width, case, script and the marks between them. For comparing only, never for showing.
 */
export function foldWord(text: string, foldScript: FoldScript = KEEP_SCRIPT): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return foldScript(plain);
}
