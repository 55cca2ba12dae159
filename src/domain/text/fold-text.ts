const ASCII = /^[\0-\x7f]*$/u;

/** A text as it is searched: without the differences of case, width and form of apostrophe. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').replaceAll(/[‘’ʼ]/gu, "'").toLowerCase();
}
