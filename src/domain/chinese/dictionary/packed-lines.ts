import { decodeLoosely } from '../../text/decoder.ts';

const LINE_FEED = 10;

/** Many lines of UTF-8 text, each decoded when it is asked for: a fifth of the memory of strings. */
export interface PackedLines {
  readonly bytes: Uint8Array;
  /** Where each line starts; one number more than there are lines. */
  readonly starts: Uint32Array;
}

/** @param count how many lines the bytes hold, separated by line feeds */
export function packedLines(bytes: Uint8Array, count: number): PackedLines {
  const starts = new Uint32Array(count + 1);
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    starts[line] = at + 1;
    line += 1;
  }
  starts[count] = bytes.length + 1;
  return { bytes, starts };
}

/** The text of a line; empty for a number that is none of its lines. */
export function lineAt({ bytes, starts }: PackedLines, line: number): string {
  const start = starts[line];
  const end = starts[line + 1];
  if (start === undefined || end === undefined) return '';
  return decodeLoosely(bytes.subarray(start, end - 1), 'utf-8');
}
