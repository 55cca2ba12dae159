import {
  CLOSES_QUOTE,
  ENDS_ASKING,
  ENDS_EXCLAIMING,
  ENDS_OPEN,
  OPENS_QUOTE,
} from './token-side.ts';

const OPENING = /^\s*[（(【[—–-]*["“「『«]/;
const CLOSING = /["”」』»]\s*[)）\]】]?\s*$/;
const FINAL = /([?？!！:：,，、;；。.…—–-])[^\p{L}\p{N}?？!！:：,，、;；。.…—–-]*$/u;

/** How a segment begins and ends, as bits; quotes must be double ones (see `doubleQuotes`). */
export function edgeMarks(segment: string): number {
  const final = FINAL.exec(segment)?.[1] ?? '';
  return (
    (OPENING.test(segment) ? OPENS_QUOTE : 0) |
    (CLOSING.test(segment) ? CLOSES_QUOTE : 0) |
    (/[?？]/.test(final) ? ENDS_ASKING : 0) |
    (/[!！]/.test(final) ? ENDS_EXCLAIMING : 0) |
    (/[:：,，、]/.test(final) ? ENDS_OPEN : 0)
  );
}

/**
 * English text with its quotation marks made curly and double, whatever they were; apostrophes stay.
 * Straight marks are told apart by what stands next to them.
 */
export function doubleQuotes(text: string): string {
  return text
    .replace(/(^|[\s([—–-])['‘"“]+(?=[\p{L}\p{N}.…])/gu, '$1“')
    .replace(/(?<=[.,!?…;:\p{L}\p{N}—–-])["”]|(?<=[.,!?…;:—–-])['’](?=$|[\s—–)\]”])/gu, '”');
}
