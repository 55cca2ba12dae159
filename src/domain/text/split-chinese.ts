import { followBrackets } from './bracket-depth.ts';
import { BEFORE_NUMBER, MAYBE_FINAL, NEVER_FINAL } from './english-abbreviations.ts';
import { cutSegments, type Segment } from './segment.ts';
import { followStraightQuotes } from './straight-quotes.ts';

const MARKS =
  /(?<mark>[。！？!?]+[。！？!?…]*|…+|(?<=[\p{sc=Han}A-Za-z0-9”’」』）)"])\.)(?<closers>[”’」』）)】》"']*)|\n/gu;
const LOOK_AHEAD = 24;
const LOOK_BACK = 40;
/** “走吧。”他说: who speaks belongs to what is said. */
const SPEAKER = /^[^，。！？,.!?“”"「」‘’\n]{0,8}(?:说|說|问|問|道|喊|叫|答|嚷|骂|罵|叹|嘆)/u;

/**
 * Chinese sentences, whether they use full-width or half-width marks. A mark inside of brackets does
 * not end one, nor does one after which the speaker is named; dots (……) do only before a closing quote
 * or the end. A semicolon never does, a line end always.
 */
export function splitChinese(text: string): Segment[] {
  const ends: number[] = [];
  const brackets = followBrackets(text);
  const quotes = followStraightQuotes(text);
  for (const match of text.matchAll(MARKS)) {
    const { mark = '' } = match.groups ?? {};
    const markEnd = match.index + mark.length;
    const closers = closing(match.groups?.['closers'] ?? '', quotes.isOpenAt(markEnd));
    const place = { start: ends.at(-1) ?? 0, at: match.index, end: markEnd + closers.length };
    if (mark === '') ends.push(match.index + 1);
    else if (
      !brackets.isInsideAt(place.at, place.start) &&
      isSentenceEnd(text, place, mark, closers)
    )
      ends.push(place.end);
  }
  return cutSegments(text, ends);
}

/** Where a sentence began, where its mark stands, and where the closers after the mark end. */
interface Place {
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/** What closes after a mark: a straight quote only where one is open, else it opens what follows. */
function closing(closers: string, isQuoteOpen: boolean): string {
  const first = closers.indexOf('"');
  if (first < 0) return closers;
  const second = closers.indexOf('"', first + 1);
  if (!isQuoteOpen) return closers.slice(0, first);
  return second < 0 ? closers : closers.slice(0, second);
}

function isSentenceEnd(text: string, place: Place, mark: string, closers: string): boolean {
  const rest = text.slice(place.end, place.end + LOOK_AHEAD);
  if (rest.trim() === '') return true;
  if (mark.startsWith('…') && closers === '') return false;
  const before = text.slice(Math.max(place.start, place.at - LOOK_BACK), place.at);
  if (isInsideAddress(before, mark, rest)) return false;
  if (mark === '.' && isPartOfWord(before, rest)) return false;
  return !(/[”’」』"]/.test(closers) && SPEAKER.test(rest));
}

/** A half-width mark between Latin letters or digits is of an address or a file name. */
function isInsideAddress(before: string, mark: string, rest: string): boolean {
  return /^[!?.]+$/.test(mark) && /[A-Za-z0-9/]$/.test(before) && /^[A-Za-z0-9=&]/.test(rest);
}

/**
 * Whether a half-width full stop after Latin letters or digits is of an abbreviation, of an initial
 * (乔治·W.布什) or of the number of a list (1.天气, 1. 天气 2. 吃饭), rather than one that stands for 。
 */
function isPartOfWord(before: string, rest: string): boolean {
  const word = /[A-Za-z0-9][A-Za-z0-9.&-]*$/.exec(before)?.[0];
  if (word === undefined) return false;
  const plain = word.toLowerCase();
  if (/^(?:[A-Za-z]\.)*[A-Za-z]$/.test(word)) return true;
  if (/^\d{1,2}$/.test(word) && /^\s/.test(rest)) return true;
  if (NEVER_FINAL.has(plain) || MAYBE_FINAL.has(plain) || BEFORE_NUMBER.has(plain)) return true;
  return before.trim() === word || !/^\s*[\p{sc=Han}“"「『（(]/u.test(rest);
}
