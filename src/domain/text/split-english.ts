import { followBrackets } from './bracket-depth.ts';
import { BEFORE_NUMBER, BEGINNINGS, MAYBE_FINAL, NEVER_FINAL } from './english-abbreviations.ts';
import { cutSegments, type Segment } from './segment.ts';

/** A mark that may end a sentence, with the quotes and brackets that close after it. */
const MARKS = /(?<mark>[.!?…。！？]+)(?<closers>["'”’»)\]]*)|\n/gu;
const LOOK_BACK = 40;
const LOOK_AHEAD = 60;

/**
 * English sentences. A mark ends one where white space and then no small letter follows, unless it is
 * inside of brackets, of an abbreviation, an initial or the number of a list. A line end always does.
 */
export function splitEnglish(text: string): Segment[] {
  const ends: number[] = [];
  const brackets = followBrackets(text);
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    const { mark = '' } = match.groups ?? {};
    const isInside = brackets.isInsideAt(match.index, ends.at(-1) ?? 0);
    const isEnd = mark === '' || (!isInside && isSentenceEnd(text, match.index, mark, end));
    if (isEnd) ends.push(end);
  }
  return cutSegments(text, ends);
}

function isSentenceEnd(text: string, at: number, mark: string, end: number): boolean {
  const rest = text.slice(end, end + LOOK_AHEAD);
  if (rest === '' || /[。！？]/.test(mark)) return true;
  if (!/^\s/.test(rest)) return false;
  const following = rest.trimStart();
  if (/^\p{Ll}/u.test(following)) return false;
  return mark !== '.' || !isAbbreviation(text.slice(Math.max(0, at - LOOK_BACK), at), following);
}

/** @param before what stands before the full stop @param following what comes after the space */
function isAbbreviation(before: string, following: string): boolean {
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? '';
  const plain = word.toLowerCase();
  const next = /^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? '';
  if (/^\p{Lu}$/u.test(word)) return !(BEGINNINGS.has(next) && word === 'I');
  if (NEVER_FINAL.has(plain.replaceAll('.', ''))) return true;
  if (BEFORE_NUMBER.has(plain)) return /^[\d#]/.test(following);
  if (/^\d+$/.test(word)) return /(^|\n)\s*\d+$/.test(before);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || MAYBE_FINAL.has(plain)) return !BEGINNINGS.has(next);
  return false;
}
