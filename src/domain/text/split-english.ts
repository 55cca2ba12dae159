import { followBrackets } from './bracket-depth.ts';
import {
  BEFORE_NUMBER,
  BEGINNINGS,
  MAYBE_FINAL,
  NEVER_FINAL,
  NO_SURNAMES,
} from './english-abbreviations.ts';
import { cutSegments, type Segment } from './segment.ts';

/** A mark that may end a sentence, with the quotes and brackets that close after it. */
const MARKS = /(?<mark>[.!?…。！？]+)(?<closers>["'”’»)\]]*)|\n/gu;
const LOOK_BACK = 40;
const LOOK_AHEAD = 60;

/**
 * English sentences. A mark ends one where white space and then no small letter follows, unless it is
 * inside of brackets, of an abbreviation, an initial or the number of a list; names such as iPhone may
 * begin one. A line end always does.
 */
export function splitEnglish(text: string): Segment[] {
  const ends: number[] = [];
  const brackets = followBrackets(text);
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    const { mark = '' } = match.groups ?? {};
    const start = ends.at(-1) ?? 0;
    const isInside = brackets.isInsideAt(match.index, start);
    const isEnd =
      mark === '' || (!isInside && isSentenceEnd(text, { start, at: match.index, end }, mark));
    if (isEnd) ends.push(end);
  }
  return cutSegments(text, ends);
}

/** Where a sentence began, where its mark stands, and where the closers after the mark end. */
interface Place {
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

function isSentenceEnd(text: string, { start, at, end }: Place, mark: string): boolean {
  const rest = text.slice(end, end + LOOK_AHEAD);
  if (rest === '' || /[。！？]/.test(mark)) return true;
  if (!/^\s/.test(rest)) return false;
  const following = rest.trimStart();
  if (/^\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(following)) return false;
  return (
    mark !== '.' || !isAbbreviation(text.slice(Math.max(start, at - LOOK_BACK), at), following)
  );
}

/** @param before what stands before the full stop @param following what comes after the space */
function isAbbreviation(before: string, following: string): boolean {
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? '';
  const plain = word.toLowerCase();
  const next = /^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? '';
  if (/^\p{Lu}$/u.test(word)) return !(word === 'I' ? BEGINNINGS : NO_SURNAMES).has(next);
  if (NEVER_FINAL.has(plain.replaceAll('.', ''))) return true;
  if (BEFORE_NUMBER.has(plain)) return /^[\d#]/.test(following);
  // The number of a list is all that there is of its sentence yet.
  if (/^\d+$/.test(word)) return before.trim() === word;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || MAYBE_FINAL.has(plain)) return !BEGINNINGS.has(next);
  return false;
}
