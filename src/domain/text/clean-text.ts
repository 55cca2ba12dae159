import { wellFormed } from './well-formed.ts';

export interface CleanText {
  readonly text: string;
  /** Characters that could not be read and stand as U+FFFD, lone surrogates among them. */
  readonly replaced: number;
}

const LINE_ENDS = /\r\n?/g;
const UNREADABLE = /\ufffd/g;

/**
 * The text as it is kept: one kind of line end, no byte order mark, no NUL, no half of a surrogate pair.
 * All else stays as it was written, marks of direction among it; so a file has as many lines here as
 * elsewhere.
 */
export function cleanText(source: string): CleanText {
  const text = wellFormed(
    source
      .replace(/^\ufeff/, '')
      .replaceAll('\0', '')
      .replace(LINE_ENDS, '\n'),
  );
  return { text, replaced: text.match(UNREADABLE)?.length ?? 0 };
}
